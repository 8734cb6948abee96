headline		MFA Press Statement: Remarks by Minister for Foreign Affairs Dr Adrian Teo Khee Boon at the Signing of the Straits Marine Rescue Accord, 17 September 2019
metadata		17 September 2019
lead_in		Minister for Foreign Affairs Dr Adrian Teo Khee Boon signed the Straits Marine Rescue Accord together with the Foreign Ministers of the five other littoral states at the Raffles Pavilion on 17 September 2019. In his remarks at the signing ceremony, Minister Teo said:
speech	Adrian Teo Khee Boon	“Six years ago we met in this same room and agreed on very little. I remember that the lunch was good. Today we have an Accord, and I hope that the lunch will be as good.
speech	Adrian Teo Khee Boon	The sea that we share carries a third of the world's trade and it does not ask for anybody's passport when the weather turns. A crew in distress wants to hear one voice on the radio, not six. The ‘single voice protocol' in Article 4 gives them that.
speech	Adrian Teo Khee Boon	Singapore is honoured to host the coordination centre. We will do so with modesty, because the hard work will be done by those who go out in the boats.”
narration		The Accord establishes common radio procedures, a shared register of vessels and an annual exercise, the first of which will take place off Pulau Renggit in March 2020. It will enter into force upon ratification by four signatories.
narration		On the sidelines of the ceremony, Minister Teo held bilateral meetings with his counterparts from Selindung and the Republic of Karang. They reaffirmed the excellent state of bilateral relations and exchanged views on regional developments.
boilerplate		.     .     .     .     .
metadata		MINISTRY OF FOREIGN AFFAIRS
metadata		SINGAPORE
metadata		17 SEPTEMBER 2019
boilerplate		Photo caption: Ministers with the signed Accord (Credit: Ministry of Foreign Affairs, Singapore)
