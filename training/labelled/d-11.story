-
headline		Deer fencing fund to help ancient pinewoods recover
metadata		14/11/2018 09:15
narration		Seedlings of Scots pine in nine remnants of the Caledonian forest are to be given a start of ten years' protection from browsing deer.
narration		A £2.7 million fund opens today for owners and community trusts who put up temporary fences round pinewood fragments of at least three hectares. Fences must come down by 2035.
narration		Forestry Secretary Kenneth Auchterlonie launched the fund at Glen Darroch, where the youngest native pine is thought to be 140 years old.
narration		'There are trees here that were saplings when the Tay Bridge fell, and not one that was a sapling when I was,' Mr Auchterlonie said. 'That is what happens when every shoot is eaten for a century and a half.'
speech	Kenneth Auchterlonie	'Fencing is not the last word. It buys time while the estates and the stalkers get numbers down to what the hill can carry, and on that I have been encouraged by what I have heard this morning.'
narration		Applicants may claim up to 80% of the cost of materials and labour. Removal, which has often been forgotten in earlier schemes, is paid in advance into a bond.
narration		Zofia Baird, woodland officer at the Glen Darroch Community Trust, said the first two fences would go up before the snow. 'We walked the line with the neighbouring estate last week and nobody raised their voice, so that is progress.'
narration		A count carried out from the air in February put the density of red deer in the glen at 19 per square kilometre. Natural regeneration generally fails above five.
narration		The fund will be managed by Scottish Woodland Grants. It is open until the end of March, with decisions made monthly.
narration		Surveyors mapped 84 fragments of native pinewood between 2013 and 2016; fewer than a third contained trees younger than fifty years.
heading		Notes to editors
notes		Glen Darroch lies within the Monadh Ruadh Special Area of Conservation.
notes		Guidance on marking fences to prevent collisions of capercaillie and black grouse is available from Scottish Woodland Grants.
contact		Contact: Forestry news desk, 0131 555 0160
