headline		School holiday clubs to return in every county
metadata		Published 21 May 2022
summary		Free sport, meals and activities for 16,000 children this summer.
narration		Lunch, lifeguard training and lessons in making cheese are among the activities on offer in school holiday clubs which will run in all 22 local authorities for the first time.
narration		Funding of £7.4 million covers 310 clubs, nearly ninety more than last year. Each will open for at least twelve days between 25 July and 26 August, and no child will be charged.
narration		“You can tell which children had a summer and which had six weeks of waiting,” the Minister for Education, Rhodri Amissah, said at Ysgol Bro Cennen, where pupils showed him a raft that they plan to launch on the last day. “Teachers see it in the first hour of September.”
narration		Clubs are chosen by local authorities, with priority given to schools in which more than 16% of pupils are eligible for free meals.
narration		Ceinwen Pughe-Davies, who heads the club programme in Carmarthenshire, said that parents had been involved in planning the menus.
speech	Ceinwen Pughe-Davies	“Nobody wanted turkey shapes. They asked for curry, and cawl, and fruit they could take home, and they’ve volunteered to cook it.”
narration		An evaluation of the 2021 clubs by Dyffryn Research found that children who attended for eight days or more took part in 50 minutes’ additional exercise a day. Reading scores in autumn were also higher, although the authors advise caution because of the small sample.
narration		Families can find their nearest club and register from 6 June on their council’s website.
narration		Staff are paid through the schools. Among the partners are the youth movement Cwmni Ifanc, five county cricket clubs, the fire service and farmers’ unions.
heading		Notes to editors
notes		Evaluation of the School Holiday Enrichment Clubs 2021, Dyffryn Research, is available on request.
notes		Bids for clubs in 2023 open in November.
