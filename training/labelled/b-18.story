metadata		MEDIA STATEMENT
metadata		FOR IMMEDIATE RELEASE
metadata		11 October 2012
headline		MINISTER VAN NIEUWENHUYZEN RECEIVES REPORT ON TEXTBOOK DELIVERY
narration		The Minister of School Provisioning, Ms Adri van Nieuwenhuyzen, today received the final report of the task team on the delivery of textbooks in the Northern Lowveld.
narration		The report, which runs to 212 pages, finds that 1.3 million books were delivered between three and eleven weeks late and that the two contractors responsible had never been asked for a delivery schedule.
narration		Accepting the report, Minister van Nieuwenhuyzen said:
speech	Adri van Nieuwenhuyzen	“I have read every page of this report and I did not enjoy any of them. A child who gets a mathematics book in June has lost half a year, and no report will give that back.
speech	Adri van Nieuwenhuyzen	“I will not hide behind contractors. The Department signed the contract, and the Department did not ask the question that any shopkeeper would have asked, namely: on what day will you come?
speech	Adri van Nieuwenhuyzen	“From today there is a name and a telephone number for each circuit. If the books are not there on the second of January, principals must call that number, and if nobody answers they must call mine.”
narration		The recommendations of the task team include:
list_item		* a central register of deliveries, open to school governing bodies;
list_item		* penalties of 2% of contract value for each week of delay;
list_item		* the retrieval of at least 80% of books at the end of each school year.
narration		The Director-General, Dr Sipho Makhathini, will report to the Portfolio Committee on progress every second month.
contact		For more information contact:
contact		Hope Raditlhalo
contact		Cell: 083 555 0174
contact		E-mail: raditlhalo.h@provisioning.example.za
metadata		ISSUED BY THE DEPARTMENT OF SCHOOL PROVISIONING
