headline		Ontario Building New Long-Term Care Home in Maplecombe
summary		192 modern beds to replace ward rooms and shorten the wait-list
metadata		January 19, 2022
metadata		Ministry of Long-Term Care
metadata		MAPLECOMBE — The Ontario government is supporting the building of a new 192-bed long-term care home in Maplecombe, which will include 64 new spaces and 128 upgraded ones.
narration		The home will be operated by Grand Elm Seniors Village and is expected to welcome its first residents in the winter of 2024. Every room will be private or semi-private, no more than 32 people will live in each “home area”, and air conditioning will be provided throughout.
narration		“I've visited the old building, and I have met the people who make it a home in spite of its walls,” said Gwendolyn Achter, Minister of Long-Term Care. “They have earned a better one.”
narration		“Our government promised to fix long-term care, and in Maplecombe you will be able to see it from the highway,” said Raffi Boutilier, MPP for Maplecombe–Severn. “I look forward to bringing my aunt to the opening.”
narration		The project is part of a plan to build 30,000 beds by 2028. Staffing for the home will be supported by tuition grants for 90 personal support workers at the local college.
heading		Quick Facts
list_item		As of October 2021, more than 38,000 people were on the wait-list for long-term care in Ontario.
list_item		Construction will use a design that was tested in three pilot homes.
list_item		The existing home will remain open until every resident has moved.
heading		Quotes
speech	Sanjay Thorncliffe	“Our staff have drawn up what they called a wish book, and the architects have kept most of its pages. There is even a workshop, because a gentleman on the second floor insisted on it.”
attribution		- Sanjay Thorncliffe
attribution		Chief Executive Officer, Grand Elm Seniors Village
heading		Additional Resources
boilerplate		Learn about the staffing plan for long-term care
boilerplate		See projects in your area
heading		Related Topics
boilerplate		Health and Wellness
boilerplate		Seniors
contact		Media Contacts
contact		Philippa Nordgren
contact		Minister's Office
contact		philippa.nordgren@ontario.example
contact		Communications Branch, 416-555-0158
