headline		Statement by the Prime Minister of Canada on the death of Eudora Maskell
metadata		2 October 2014
metadata		Ottawa, Ontario
lead_in		Prime Minister Walter Penhallow today issued the following statement on the death of Eudora Maskell, the first woman to command a Canadian naval vessel:
speech	Walter Penhallow	“Jocelyn and I were saddened to learn of the death of Captain Eudora Maskell, who passed away last night in Lunenberry at the age of 84.
speech	Walter Penhallow	“Captain Maskell joined the service as a stenographer because that was the only door open to her. She left it, thirty-one years later, through the door of the captain's cabin. She liked to say that the sea had never once asked who was on the bridge.
speech	Walter Penhallow	“Those who served under her remember her fairness, her dreadful coffee and her habit of knowing each sailor's birthday. The country remembers her seamanship in the rescue of the freighter Ostrava, for which she received the Medal of Distinguished Service in 1983.
speech	Walter Penhallow	“I had the privilege of meeting Captain Maskell at the christening of a vessel last spring. She inspected it from bow to stern, found a fault in the galley, and was right.
speech	Walter Penhallow	“On behalf of all Canadians, I offer our sincere condolences to her daughters, to her grandchildren, and to the naval family that she did so much to enlarge.”
narration		The flag on the Peace Tower will fly at half-mast from sunrise to sunset on the day of the funeral.
boilerplate		* * * * *
boilerplate		The Prime Minister's Office - Communications
