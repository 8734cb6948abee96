-
headline		Small brewers to get quarterly excise returns
metadata		The Hon Nigel Brandreth MP, Assistant Treasurer
metadata		15 November 2016
narration		Small brewers and distillers will lodge excise returns once a quarter rather than once a week under changes that take effect on 1 July next year.
narration		The change will apply to about 640 businesses with annual excise liabilities below $350,000 and is expected to save each of them some 40 hours of paperwork a year.
lead_in		Quotes attributable to Assistant Treasurer Nigel Brandreth:
speech	Nigel Brandreth	A brewer with three staff should be making beer, not filling in the same form fifty-two times a year.
speech	Nigel Brandreth	I sat down with brewers in Castlemore and at Fern Gully and I asked them what one thing I could change. Every one of them put the weekly return at the top of the list. Nobody even mentioned the rate, which surprised me, and I am not going to remind them.
speech	Nigel Brandreth	This is what good deregulation looks like: small, dull and welcome.
lead_in		Quotes attributable to Independent Brewers Guild chair Sunniva Kell:
speech	Sunniva Kell	Cash flow kills more breweries than bad beer does. Being able to pay after we have sold the keg, and not before, is a big deal for our members.
narration		Draft legislation will be released for comment before Christmas. Submissions will close on 27 January 2017.
narration		Businesses that prefer to keep weekly reporting can do so by notifying the Excise Office in writing.
notes		Editor's note: the excise liability threshold is indexed each February in line with the consumer price index.
contact		Assistant Treasurer's press office: 02 5550 4410
boilerplate		Back to top
boilerplate		Related releases: Excise Modernisation Discussion Paper | Craft Cellar Door Rebate
