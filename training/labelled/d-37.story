headline		Shri Devendra Pratap Kushwaha inaugurates National Seed Atlas Portal; 18,000 farmers' varieties documented so far
summary		Portal to give farmers legal recognition for traditional varieties; registration to be free of cost
metadata		Ministry of Seeds and Farm Diversity
metadata		Posted On: 19 FEB 2020 4:52PM by PIB Delhi
narration		Union Minister for Seeds and Farm Diversity, Shri Devendra Pratap Kushwaha inaugurated the National Seed Atlas Portal at Krishi Sadan in New Delhi today. Minister of State, Smt. Vasundhara Kaul-Iyer and senior officers of the Ministry were present on the occasion.
narration		Shri Kushwaha said that India's farmers had nurtured more than one lakh varieties of rice alone, of which only a fraction was known to science. He stressed that the Portal would protect the rights of those who had preserved them. He called upon agricultural universities to depute at least two students per district for documentation.
narration		The Minister further informed that registration under the Farmers' Varieties Act, which used to cost Rs. 2,500, would be free of cost for individuals and self-help groups.
lead_in		In her address, Smt. Kaul-Iyer said:
speech	Vasundhara Kaul-Iyer	"My grandmother kept her millet in a gourd, with neem leaves, and gave a handful to every bride of the house. She was a gene bank, though nobody ever told her so.
speech	Vasundhara Kaul-Iyer	18,214 varieties have been entered from 96 districts during the trial phase. 61 percent have been contributed by women. The remaining districts will be covered by Kharif 2021."
narration		Five farmers, including Smt. Budhni Murmu of Dumka and Shri Palaniappan of Namakkal, were felicitated with the Beej Rakshak Samman, which carries a citation and a cash award of Rs. 1 lakh.
narration		Developed by the Centre for Farm Informatics at a cost of Rs. 7.4 crore, the Portal is available in 13 languages and can record voice descriptions for the benefit of those who cannot write. An app for Android phones has also been released.
narration		A memorandum of understanding was signed on the sidelines with the National Botanical Archive.
boilerplate		*****
boilerplate		RKM/ska
