headline		Statement by Minister Eberhardt on National Caregivers Week
metadata		Statement
metadata		November 5, 2018
metadata		Ottawa, Ontario
lead_in		The Honourable Tamsin Eberhardt, Minister of Seniors and Family Life, issued the following statement:
speech	Tamsin Eberhardt	“This week we pause to recognize the more than seven million people in Canada who look after a parent, a partner, a child or a friend whose health has failed. Most of them would never call themselves caregivers. They say they are just doing what anybody would do.
speech	Tamsin Eberhardt	“I have met some of them this fall. A bus driver in Red Deer who works nights so that he can lift his father out of bed in the morning. Two sisters in Trois-Rivières who have not taken a holiday together since 2009. They did not ask me for applause. They asked me for time, for flexible work, and for a form that is shorter than nine pages.
speech	Tamsin Eberhardt	“We have listened. The caregiver benefit can now be taken in single days, and the application fits on two pages. We know there is a great deal left to do, and we will do it with the provinces, the territories and the people who live this every day.
speech	Tamsin Eberhardt	“To every caregiver: thank you. Please take an hour for yourself this week. You have earned many more.”
contact		Contacts
contact		Julian Ostrowe
contact		Director of Communications
contact		Office of the Minister of Seniors and Family Life
contact		julian.ostrowe@families.example.ca
contact		Media Relations Office
contact		819-555-0133
boilerplate		Search for related information by keyword: Seniors | Family Life Canada | Canada | general public | statements
boilerplate		Share this page
boilerplate		Date modified: 2018-11-05
