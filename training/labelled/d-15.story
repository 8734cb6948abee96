-
headline		Extra £5.3m to cut waits for hip and knee surgery
metadata		Thursday 08 February 2018
narration		More than 1,400 patients in Wales who are waiting for a new hip or knee will be treated before the end of June thanks to £5.3 million announced today by the Health Secretary, Yasmin Gwilliam.
narration		The money goes to five health boards. Powys and Teifi receives the largest sum, £1.6 million, as its longest waits exceed 70 weeks.
narration		Two operating theatres in Llanfarian Hospital that have stood empty since 2014 will be brought back into use, on Saturdays to begin with and all week from May. Some patients will be offered a date at a hospital outside their own area and help with travel.
lead_in		Making the announcement during a visit to Llanfarian, Yasmin Gwilliam said:
speech	Yasmin Gwilliam	"Surgeons here replaced a hip this morning while I was drinking tea down the corridor. The patient will go home on Saturday. It is wonderful, everyday work, and too many people have been waiting too long for it.
speech	Yasmin Gwilliam	"This funding pays for 1,420 operations. It also pays for the physiotherapists and the home visits without which an operation is only half a job."
lead_in		Orthopaedic consultant Lowri Nnamdi said:
speech	Lowri Nnamdi	"We've got the staff and we've had the theatres. What we lacked were anaesthetic machines and somebody to say yes."
narration		Health boards have been asked to publish monthly figures on the number of patients treated. Money that has not been committed by the end of April will be offered to boards which can use it.
narration		An all-Wales plan for planned surgery, to which £31 million has been allocated over three years, will be laid before the Assembly in the summer term.
lead_in		Emyr Cadwgan, 71, from Pontargothi, who was added to the list in October 2016, said:
speech	Emyr Cadwgan	"I was a postman. I'd like to walk my old round once more, with no bag."
boilerplate		ENDS
