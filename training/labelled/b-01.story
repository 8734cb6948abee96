headline		Rural libraries get $14.2m heating upgrade
metadata		Hon Teresa Waikato-Lund
metadata		Minister for Local Services
metadata		14 August 2019
narration		Sixty-one rural and small-town libraries will have their boilers, windows and insulation replaced over the next two winters, Local Services Minister Teresa Waikato-Lund announced in Dannefield today.
narration		“Libraries are where older people come to get warm and where children come to get homework done. Too many of them have been doing it in their coats,” Teresa Waikato-Lund says.
speech	Teresa Waikato-Lund	“When I visited the Ōtara Flat branch last July the thermometer behind the desk read eleven degrees. The staff had bought the electric heaters themselves.
speech	Teresa Waikato-Lund	“This fund means they can take those heaters home.
speech	Teresa Waikato-Lund	“We have asked councils to put forward the coldest buildings first, and I am pleased that they have been frank about which ones those are.”
narration		The $14.2 million Warm Stacks Fund will meet 70 per cent of the cost of each project, with councils paying the remainder. The first 18 libraries, in Southmere, Kaimoana and the eastern Waikere district, will be finished by June 2020.
narration		Councils will also be able to draw on a panel of four pre-approved heating contractors, which officials estimate will shorten procurement by about five months.
narration		“I know small councils do not have a property team sitting idle, so we have done the paperwork once, centrally, and they can get on with the job,” Teresa Waikato-Lund says.
speech	Teresa Waikato-Lund	“It is not glamorous spending. It is the kind people notice on a wet Tuesday.”
heading		Notes to editors
notes		The Warm Stacks Fund was set aside in Budget 2019 from the Regional Buildings contingency.
notes		A list of the first 18 libraries is attached. Expressions of interest for the second round close on 30 October.
contact		Press secretary: Piripi Hollis, 021 555 0147
boilerplate		Share this page
