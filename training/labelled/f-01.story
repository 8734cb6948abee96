headline		Harvest and the small farms of the valley
lead_in		Remarks by Senator Philip Aldergate
metadata		Grange Hall, Cobb Hollow
metadata		7 October 2011
speech	Philip Aldergate	I grew up four miles from this hall, and my grandfather sold his apples from the steps outside.
speech	Philip Aldergate	The small farm is not a thing of the past. It feeds a third of the people of this county.
speech	Philip Aldergate	We have a bill before the Senate that would give each of them a fair price, and I will not rest until it passes.
speech	Philip Aldergate	Thank you.
