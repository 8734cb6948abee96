-
headline		Record numbers take part in bowel screening
metadata		21 February 2017
narration		More people than ever before are returning the kit that can find bowel cancer early, according to figures published today.
narration		In the year to October 2016, 62.3% of those who were sent a kit returned it, up from 57.9% the year before. Uptake rose in all 14 health board areas, and most of all among men aged 50 to 54.
narration		The increase follows the introduction of a simpler test, which needs one sample instead of six.
lead_in		Public Health Minister Struan Kilpatrick said:
speech	Struan Kilpatrick	I turned fifty last year and I had the envelope on my kitchen table for three weeks, so I have every sympathy with those who put it off. But it is a few minutes of mild embarrassment, and it could save your life.
speech	Struan Kilpatrick	These figures are very encouraging. We must not be complacent, though. Uptake in our poorest communities is still eleven points lower than in the best off, and I'm determined that the gap should close.
speech	Struan Kilpatrick	That is why we're asking GPs, pharmacists and even barbers to talk about it. If you've got a kit at home, please use it.
narration		A campaign aimed at first-time participants will run on radio and in football grounds from 6 March. Kits will be sent with instructions in eleven languages.
narration		Men and women between the ages of 50 and 74 are invited to take part every two years. Those over 75 can ask for a kit by telephoning the helpline.
lead_in		Dr Oona MacAskill, clinical lead of the screening programme, said:
speech	Oona MacAskill	Nine out of ten people who are diagnosed at the earliest stage survive. I see patients every week who had no symptoms at all and who are alive because they opened an envelope.
heading		Background
notes		The statistics are available on the website of the Public Health Information Service.
notes		Health boards have received £2.1 million since 2015 to improve uptake.
notes		The screening helpline is 0800 555 0121.
