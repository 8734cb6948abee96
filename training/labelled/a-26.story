headline		Faster broadband for 12,000 rural homes
metadata		First published: 8 July 2021
metadata		Last updated: 8 July 2021
summary		The Deputy Minister for Digital Connections has announced a further £13m for villages that commercial networks have passed by.
narration		The money will bring full fibre to 12,400 homes and businesses in Powys Uchaf, Dyfed West and the Lleyn fringe by June 2023, in addition to the 39,000 already in the programme.
narration		Premises were chosen by an open market review, which asked operators where they planned to build without public money. Those with speeds below 10 megabits per second will be connected first.
lead_in		Deputy Minister for Digital Connections, Eluned Pritchard-Shaw, said:
speech	Eluned Pritchard-Shaw	Broadband is not within our devolved powers, but I could not look a farmer's daughter in the eye and tell her that her homework must wait for somebody else to act.
speech	Eluned Pritchard-Shaw	During the past year we have all learned what it means to work, to study and to see a doctor through a screen. For some it has meant sitting in a car outside the library. That can't be right.
speech	Eluned Pritchard-Shaw	With this investment we are going further up the valleys than anyone thought would be affordable. There will still be homes we haven't reached, and I will not pretend otherwise. We're working on those too.
narration		Engineers have already surveyed the exchange areas of Llanfair-y-bryn and Rhosgoch, where the first connections are expected in November.
narration		A separate grant of up to £800 a premises remains available to communities that want to arrange their own connection.
lead_in		Iestyn Carrow, who runs a print business from a converted chapel in Cwm Hesg, said:
speech	Iestyn Carrow	It takes me four hours to send one file. I usually go and shear something. I'm looking forward to missing that.
narration		Information on the programme, including a postcode checker, is available on the website.
boilerplate		Share this page
boilerplate		Share this page via Twitter
boilerplate		Share this page via Facebook
boilerplate		Share this page via Email
