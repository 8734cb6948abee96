-
headline		Remarks With Foreign Minister Emil Radulescu-Hart of Valdania After Their Meeting
metadata		Remarks
metadata		Catherine Brandt-Oyelaran
metadata		Secretary of State
metadata		Treaty Room
metadata		Washington, DC
metadata		May 21, 2009
speech	Catherine Brandt-Oyelaran	SECRETARY BRANDT-OYELARAN: Good afternoon, everyone. It is a great pleasure to welcome Minister Radulescu-Hart on his first visit to Washington in this office, although I gather he knows the city rather better than I do, having driven a taxi here as a student. (Laughter.)
speech	Catherine Brandt-Oyelaran	We had a very good discussion of the border agreement, of energy, and of the situation of the Valdanian minority in the south. I told the minister that the United States supports his government's reform program and that we see real progress in the courts.
speech	Catherine Brandt-Oyelaran	We also signed an agreement today on exchanges that will bring 150 Valdanian teachers here each summer. Minister, the floor is yours.
speech	Emil Radulescu-Hart	FOREIGN MINISTER RADULESCU-HART: Thank you, Madam Secretary. It is true about the taxi. I still know the way to the airport. (Laughter.)
speech	Emil Radulescu-Hart	For my country the friendship of the United States is not a chapter in a book, it is a daily thing. We are grateful for the support for our courts, and I want to say from this place that the reforms will continue, whoever is in office.
speech	MR. PELL	MR. PELL: We have time for two questions. Sandra.
speech	QUESTION	QUESTION: Madam Secretary, do you expect the border agreement to be ratified before the election? And did you raise the detention of the journalist Mr. Kovalik?
speech	Catherine Brandt-Oyelaran	SECRETARY BRANDT-OYELARAN: Well, the calendar is for the Valdanian parliament. I did raise the case, as I have every time. We would like to see him home with his family.
speech	Emil Radulescu-Hart	FOREIGN MINISTER RADULESCU-HART: If I may, there will be a hearing on Monday, and it will be public.
speech	QUESTION	QUESTION: Thank you. On gas, if I could –
speech	MR. PELL	MR. PELL: Thank you all very much. That's all we have time for.
metadata		2009/551
boilerplate		Stay connected with the State Department
