headline		Ferry sails again
narration		HOLM BAY, 9 June 2016 – The ferry between Holm Bay and the outer islands sails again from Monday, the Harbour Office announced.
narration		Two crossings a day are planned until the end of the season.
