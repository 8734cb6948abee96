headline		Calder, Ebright Press Transportation Agency on Blocked Crossings in Ridgeway
metadata		Washington, May 9, 2023
metadata		Issues: Rail Safety, Infrastructure
narration		WASHINGTON, D.C. – U.S. Representatives Ruth Calder and Tomas Ebright today called on the Rail Operations Administration to act against freight trains that block road crossings in Ridgeway for up to nine hours at a time.
narration		Residents logged 1,306 blocked crossings in the past year. On at least 14 occasions an ambulance had to turn around.
narration		“A parent in my district passed her baby through a gap between two coal cars to get to a doctor's appointment. I would like the railroad's president to come and try that,” said Rep. Calder.
lead_in		The full text of the letter is below:
metadata		The Honorable Stanley Foss
metadata		Administrator, Rail Operations Administration
metadata		1200 Harbor Avenue, SE, Washington, DC 20590
speech	Ruth Calder and Tomas Ebright	Dear Administrator Foss:
speech	Ruth Calder and Tomas Ebright	We write to express our concern about the growing number of blocked crossings in Ridgeway and its neighboring townships, and about your agency's failure to respond to our letters of October 3 and January 20.
speech	Ruth Calder and Tomas Ebright	Ridgeway has five crossings on a single mile of track. When a train of 12,000 feet stops, all five close. The town is then cut in two, with the fire station on one side and the nursing home on the other.
speech	Ruth Calder and Tomas Ebright	We ask that you answer the following questions no later than June 1:
speech	Ruth Calder and Tomas Ebright	1. How many inspectors are assigned to the Ridgeway subdivision?
speech	Ruth Calder and Tomas Ebright	2. Has the agency fined any railroad for a blocked crossing since 2019?
speech	Ruth Calder and Tomas Ebright	3. Will you visit Ridgeway with us this summer?
speech	Ruth Calder and Tomas Ebright	Thank you for your prompt attention to this matter. Our constituents have waited long enough, many of them in their cars.
speech	Ruth Calder and Tomas Ebright	Sincerely,
attribution		Ruth Calder, Member of Congress
attribution		Tomas Ebright, Member of Congress
boilerplate		###
boilerplate		Permalink: https://calder.house.example.gov/media/press-releases/blocked-crossings
