-
headline		Possum-free milestone for Banks of the Waihora
metadata		Tuesday, 20 March 2018, 2:08 pm
metadata		Press Release: New Zealand Government
metadata		Hon Lachlan Fonoti
metadata		Minister for Biosecurity and Threatened Species
narration		The 31,000 hectares between the Waihora River and the sea have been declared free of possums after seven years' work by farmers, iwi and volunteers, Biosecurity Minister Lachlan Fonoti has announced.
lead_in		Speaking at Ōhiwa Flat School, whose pupils ran 62 traps, Mr Fonoti said:
speech	Lachlan Fonoti	You could hear it before you saw it this morning. There were bellbirds on the netball court. Nobody under fifteen here had heard one at school until last spring.
speech	Lachlan Fonoti	The last possum was caught on 9 August. Since then 1,900 chew cards and 140 cameras have turned up nothing but hedgehogs and one very well-fed cat.
speech	Lachlan Fonoti	I take my hat off to the farmers, because they let strangers walk through lambing paddocks in September and most of them made the scones as well.
narration		Bovine tuberculosis, which possums carry, has not been detected in herds in the district since 2015. Herdwatch, the disease management agency, will lift movement restrictions on 44 farms from 1 May.
boilerplate		Article continues below this advertisement
narration		Funding of $3.9 million came from the Crown, $1.1 million from Waihora Regional Council and $600,000 from landowners. A virtual barrier of self-resetting traps will be maintained along State Highway 91 in order to prevent reinvasion.
narration		Project leader Ngaire Poutama says the next target is stoats. "They're cleverer than we are, so we'll have to be more stubborn."
narration		Kākā were seen in Matawhero Bush in January, the first record since 1961.
boilerplate		© Tasman Newswire
