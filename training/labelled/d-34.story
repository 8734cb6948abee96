-
headline		Five more hawker centres to go cashless by default; cash to be kept as an option
metadata		Published Date: 14 Nov 2019
narration		Diners at five hawker centres in Tampines, Yishun and Bukit Gombak will be able to pay at every stall with a single QR code from 2 December, the National Payments Office announced today.
narration		About 640 stalls in 18 centres have adopted the code since June 2018. Monthly transactions have risen from 110,000 to 1.3 million with a total value of S$6.9 million.
narration		Stallholders pay no fees until the end of 2022. They will also get a terminal that reads the amount aloud, in Mandarin, Malay, Tamil, Hokkien or English, so that they need not look up from the wok.
narration		The Office will publish a survey of customers and stallholders in March 2020. A decision on wet markets is to be taken thereafter.
narration		Since the programme began, two complaints of mistaken payment have been received for every 100,000 transactions. All have been refunded.
lead_in		Senior Minister of State for Digital Services Lakshmi Devarajan, who visited Gombak Heights Food Centre this morning, said,
speech	Lakshmi Devarajan	'Uncle Rahim at the mee rebus stall told me he had one worry: that his regulars, who are older than he is, would be chased away. They will not be. No stall may refuse cash, and the five centres each have two helpers on duty from six in the morning.
speech	Lakshmi Devarajan	Settlement takes place the same night. Previously it could take up to three working days, which matters a great deal to someone who buys fish at four.'
metadata		National Payments Office
