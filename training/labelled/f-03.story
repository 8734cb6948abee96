headline		Opening of the new hospital wing
lead_in		Speech by the Minister for Hospitals, Ingrid Sollund
metadata		Riverside Hospital, 14 May 2018
speech	Ingrid Sollund	Good morning, and thank you for having me.
speech	Ingrid Sollund	I want to begin with the nurses, because this building is theirs before it is anybody's.
speech	Ingrid Sollund	There are forty beds on three floors, and each of them has a window.
