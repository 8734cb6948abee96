-
headline		Property management fee index for third quarter
metadata		Category: Housing
metadata		November 18, 2014
narration		The average management fee for private residential flats rose 1.1% in the third quarter of 2014 over the preceding quarter, the Census Bureau said today.
narration		On a year-on-year comparison, the index was up 4.7%, after an increase of 4.2% in the second quarter.
narration		Estates with more than 1,000 units recorded the smallest rise, at 3.6%, while fees in single-block buildings went up 6.9%. Labour costs accounted for around two-thirds of the total.
narration		Broken down by area, fees grew by 5.3% in Kowloon, 4.8% on Hong Kong Island and 4.1% in the New Territories.
narration		The number of vacancies for security guards stood at 5,480 at the end of September, 3% below the figure for June.
narration		Statistics are compiled from a quarterly survey of some 900 buildings. Owners' corporations are thanked for their co-operation.
narration		The fourth-quarter index will be released on February 17 next year.
boilerplate		Back to top
