-
headline		Transcript of remarks by S for HT on flat allocation
boilerplate		****************************************************
lead_in		The Secretary for Homes and Townships, Mr Raymond Kwok Chi-leung, met the media after attending a Legislative Council panel meeting this afternoon (January 15). Following is the transcript of remarks:
speech	Reporter	Reporter: Secretary, the average waiting time has gone up again to 5.6 years. Is the target of four and a half years still realistic? And how many of the so-called ‘light flats' will be ready by summer?
speech	Raymond Kwok Chi-leung	Secretary for Homes and Townships: Thank you for your question. First, on the waiting time. The figure looks backward. It tells you how long those people who were allocated a flat last year had waited. It went up because we allocated flats to a number of large families who had been waiting a very long time. That is a good thing for the families although it is a bad thing for the average.
speech	Raymond Kwok Chi-leung	I am not changing the target. Over the coming five years we will complete about 158 000 units, that is the pipeline, the land has been found, the foundations are being laid. So the supply is there.
speech	Raymond Kwok Chi-leung	As regards the light flats, the first 2 100 will be ready in June. I visited the site in Tai Lam Wan last week and work is on schedule, in fact slightly ahead.
speech	Reporter	Reporter: Some residents in Tai Lam Wan complained that they had not been consulted. Will you meet them?
speech	Raymond Kwok Chi-leung	Secretary for Homes and Townships: We met the District Council twice and we have met with two of the owners' committees. I will be happy to meet again. What I would ask is that people also listen to those families who live in 80 square feet. They are residents too.
speech	Reporter	Reporter: Any plan to raise rents?
speech	Raymond Kwok Chi-leung	Secretary for Homes and Townships: The review is carried out by a statutory formula once every two years, and the next one is due in September. I don't want to pre-empt it. Thank you very much.
boilerplate		(Please also refer to the Chinese portion of the transcript.)
boilerplate		Ends/Monday, January 15, 2024
metadata		Issued at HKT 18:52
boilerplate		NNNN
