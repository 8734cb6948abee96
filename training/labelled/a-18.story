metadata		NEWS RELEASE
metadata		ENERGY AND MINES
headline		ENERGY AND MINES -- Home Heating Rebate Extended
boilerplate		----------------------------------------------------------------
narration		More Nova Scotian households will get help with the cost of oil, wood and electric heat this winter.
narration		The Home Heating Rebate will be extended to families with incomes of up to $42,000, and to single people with incomes of up to $27,000. The rebate is worth $200 and is paid once each season.
narration		"Winter doesn't ask how much you earn," said Energy and Mines Minister Alden MacQuarrie. "We want people to be warm, and we want the form to be easy. I filled one in myself to check, and it took six minutes."
narration		The province estimates that 11,500 additional households qualify. Applications open Monday, Oct. 1, and close on March 31.
narration		"Every fall we see people at our door who are choosing between groceries and a tank of oil," said Fern Zwicker, co-ordinator of the South Basin Fuel Bank. "A couple of hundred dollars won't fix it, but it buys a good few weeks."
narration		Applicants need:
list_item		-- their most recent notice of assessment
list_item		-- a receipt for fuel or a power bill dated after Sept. 1
list_item		-- the name and birth date of everyone in the household
narration		Forms are available at Access centres, at MLA offices and at www.warmhome.example.ca . Households that received the rebate last year will get a form by mail.
boilerplate		-30-
heading		FOR BROADCAST USE:
notes		More families in Nova Scotia will be able to claim the Home Heating Rebate this winter. The limit for families rises to 42-thousand dollars. Applications open on October 1st.
boilerplate		-30-
contact		Media Contact: Lyle Comeau
contact		Energy and Mines
contact		902-555-0116
contact		E-mail: lyle.comeau@gov.example.ca
