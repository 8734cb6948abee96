-
metadata		News Releases from Region 11
headline		MEDIA ADVISORY: EPA, City of Lorton Falls to Mark End of Cleanup at Brass Works Site
metadata		06/17/2019
contact		Contact Information: Yolanda Prescott (prescott.yolanda@epa.example.gov) 404-555-0118
narration		LORTON FALLS, Cumberland (June 17, 2019) — On Thursday the U.S. Environmental Protection Agency will join city and state officials to mark the end of a 14-year cleanup at the former Lorton Brass Works, where 61,000 tons of contaminated soil have been removed.
narration		“When I started on this site you could not grow a weed on it,” said EPA Regional Administrator Faye Dorrance. “On Thursday there will be a softball game.”
heading		WHO
list_item		Faye Dorrance, EPA Regional Administrator
list_item		Otis Grandison, Mayor of Lorton Falls
list_item		Residents of the Third Ward
heading		WHAT
list_item		Ribbon cutting and first pitch at Brass Works Park
heading		WHEN
list_item		Thursday, June 20, 2019, 10:30 a.m. ET
heading		WHERE
list_item		Brass Works Park, corner of Foundry and Ninth Streets. Parking is available at St. Jude's.
lead_in		In a statement ahead of the event, Mayor Grandison said:
speech	Otis Grandison	My grandmother washed her sheets twice, because the first time the soot came down before they were dry. She used to say that the works fed us and dirtied us in about equal parts.
speech	Otis Grandison	The works have been gone for thirty years. The dirt stayed. I want to thank the men and women who took it away, one truck at a time, and who always waved to the kids.
speech	Otis Grandison	Come on out Thursday. Bring a glove.
narration		NOTE: Media should RSVP by noon on Wednesday. In case of rain the event will be held in the Foundry Street gymnasium.
narration		The site was added to the national priorities list in 2003. Cleanup costs of $38.4 million were shared by the EPA and two companies that once owned the works.
boilerplate		Contact Us to ask a question, provide feedback, or report a problem.
boilerplate		LAST UPDATED ON JUNE 17, 2019
