headline		Launch of SilverHands Programme to Redesign Work for Older Employees
metadata		MEDIA RELEASE
metadata		23 July 2015
narration		1. The Ministry of Work and Productivity (MWP) will set aside S$36 million over four years to help companies redesign jobs for employees aged 55 and above. The programme, named SilverHands, begins on 1 September 2015.
narration		2. Companies may apply for up to 70% of the cost of equipment, consultancy and training, subject to a cap of S$250,000 per company. Security, cleaning, landscaping, food services and precision engineering are the five priority sectors.
narration		3. To qualify, a company must employ at least five workers aged 55 and above and commit itself to retaining them for two years.
lead_in		4. Speaking at the launch at Jalan Serunai Hub, Minister for Work and Productivity Gerald Thio Wei Jian said:
speech	Gerald Thio Wei Jian	"Auntie Foong, whom I met just now, has washed trays for twenty-two years. Her new trolley rises by itself. She told me that it's the first thing in the canteen that got younger.
speech	Gerald Thio Wei Jian	By 2020, one in three workers will be 55 or older. In cleaning it is already one in two.
speech	Gerald Thio Wei Jian	If we leave jobs as they are, we will wear out people who want to work. If we redesign them, we gain ten good years, and so do they."
narration		5. Results from a pilot with 14 companies showed a reduction of 28% in medical leave among older workers, as well as an increase of 11% in output per hour.
lead_in		6. Mdm Nurhayati Binte Suradi, Executive Secretary of the Cleaning and Allied Trades Union, said:
speech	Nurhayati Binte Suradi	"Workers sat on the design panels from the first meeting. We shall hold companies to the two years."
narration		7. Briefings for employers will be conducted in August in English and Mandarin. Details of the programme are in Annex A.
boilerplate		Annex A: Factsheet on SilverHands
contact		For media queries: Corporate Communications Division, MWP, Tel: 6555 0122
