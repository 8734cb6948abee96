headline		Government nominates members of the Marine Heritage Council
metadata		From: Department of Culture and the Shore
metadata		Published: 17 January 2020
summary		Eleven people from archaeology, fishing, diving and local government to serve until 2025
narration		The Government has approved the appointment of a chairperson and ten ordinary members to the Marine Heritage Council, the body that advises on wrecks, lighthouses and traditional boats.
narration		Professor Caoilfhionn Mulqueen, head of nautical archaeology at the Atlantic Technical College, becomes chairperson in succession to Mr Diarmuid Hanratty-Osei, whose second term ended in December.
narration		The ordinary members, selected following a competition run by the Public Boards Office, are as follows:
list_item		Ms Sorcha Devane, boatbuilder, Roaringwater
list_item		Mr Anselm Okoro, dive instructor, Kilkee
list_item		Dr Pádraigín Lavelle, conservator
list_item		Mr Ruairí Blennerhassett, former lighthouse keeper
list_item		Cllr Majella Quirke, Wexford
list_item		Ms Ildikó Farkas, museum director
narration		Four serving members have been reappointed for a period of three years in order to preserve continuity: Ms Nuala Coughlan, Mr Seosamh Ó Cualáin, Dr Henrietta Boyle and Captain Lorcan Stapleton.
narration		Members receive no fee. Travel and subsistence are paid at civil service rates.
narration		Established by statute in 2004, the Council meets six times a year and keeps the inventory of historic wrecks, which at present has 18,340 entries. Its advice on licences to dive at protected sites was sought on 77 occasions in 2019.
narration		The first meeting of the new Council takes place in Dún Laoghaire on 11 February.
boilerplate		Back to top
