metadata		Media Note
metadata		Office of the Spokesperson
metadata		Washington, DC
metadata		February 11, 2020
headline		Notice to the Press: Under Secretary Whitcombe to Deliver Remarks at Ocean Cable Security Forum
narration		Under Secretary of State for Infrastructure Diplomacy Lorna Whitcombe will deliver remarks at the third Ocean Cable Security Forum at 10:00 a.m. on Thursday, February 13, in the Loyd Auditorium.
narration		The Forum brings together officials from 31 countries and representatives of 40 companies to discuss the protection of undersea cables, the licensing of repair ships and the reporting of faults.
narration		The remarks will be open to the press and streamed live on www.state.example.gov.
narration		Final access time for journalists and still photographers: 9:30 a.m. from the 23rd Street Lobby.
narration		Preset time for video cameras: 8:45 a.m. from the 23rd Street Lobby.
narration		Media representatives may attend upon presentation of one of the following:
list_item		• a U.S. Government-issued identification card (Department of State, White House, Congress, Department of Defense or Foreign Press Center)
list_item		• a media-issued photo identification card
list_item		• a letter from their employer on letterhead verifying their employment as a journalist, with an official photo identification card
contact		For further information, please contact the Office of Press Relations at (202) 555-0149 or pressduty@state.example.gov.
