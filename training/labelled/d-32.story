headline		Faster approval for drought bores
metadata		The Hon Hamish Bagatelle MP
metadata		Minister for Resources and Groundwater
metadata		Media Release
metadata		16 January 2014
narration		Graziers in drought-declared shires will wait no more than ten working days for permission to sink a stock bore, down from an average of 74.
narration		Minister for Resources and Groundwater Hamish Bagatelle said the shorter process would apply to bores of up to 150 metres used for watering stock.
narration		“If your dam is dry in January, an approval in April isn’t an approval,” Mr Bagatelle said.
speech	Hamish Bagatelle	“The department has put eight more officers onto it, and they’ve been told to pick up the phone if a form’s been filled in wrong rather than send it back.
speech	Hamish Bagatelle	“We’re doing this for the 2,300 properties in the 17 shires that have been declared so far. Others will come in automatically as they’re declared.”
narration		Applications can be lodged online, by fax or over the counter at Landcare offices. The fee of $312 will be waived until the end of the declaration.
narration		A licensed driller must carry out the work and must lodge a bore log within thirty days.
narration		The department’s hydrologists have mapped areas around Tilgara Springs and the lower Mitta where the new process does not apply, because of the risk to town supplies.
narration		“Nobody gets a free-for-all. Town water comes first and it always will,” Mr Bagatelle said.
narration		Since July, 419 applications for stock bores have been received, compared with 133 in the whole of the previous year.
contact		Media contact: 07 5555 0109
