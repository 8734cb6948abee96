headline		Bridge closed for repairs
narration		STONEFORD, Ontario, March 2, 2015 — The bridge over the Little Otter is closed until further notice.
