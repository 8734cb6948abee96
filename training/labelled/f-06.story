headline		SENATOR ALDERGATE ON THE WATER BILL
metadata		September 4, 2007
speech	Philip Aldergate	Mr. President,
speech	Philip Aldergate	I rise to speak against the bill that is before us.
speech	Philip Aldergate	It would take water from those who have too little of it and give it to those who have never gone without.
speech	Philip Aldergate	I urge my colleagues to vote no, and I yield the floor.
