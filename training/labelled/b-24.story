headline		Statement attributable to the Spokesperson for the Secretary-General on the floods in Marrovia
metadata		New York, 27 August 2020
speech	Jean-Baptiste Kouamé	The Secretary-General is saddened by the loss of life and the destruction of homes caused by flooding along the Upper Sena river in Marrovia.
speech	Jean-Baptiste Kouamé	He extends his condolences to the families of the victims and to the Government and people of Marrovia, and wishes a speedy recovery to the injured.
speech	Jean-Baptiste Kouamé	United Nations teams are on the ground and have delivered shelter kits and clean water to some 16,000 people. The Secretary-General commends the Marrovian Red Cross, whose volunteers were the first to reach the villages downstream of Katandi.
speech	Jean-Baptiste Kouamé	The United Nations stands ready to give further support to the national response.
attribution		Jean-Baptiste Kouamé, Spokesperson for the Secretary-General
boilerplate		***
headline		Déclaration attribuable au Porte-parole du Secrétaire général sur les inondations en Marrovie
speech	Jean-Baptiste Kouamé	Le Secrétaire général est attristé par les pertes en vies humaines et la destruction d'habitations causées par les inondations le long de la haute Sena, en Marrovie.
speech	Jean-Baptiste Kouamé	Il adresse ses condoléances aux familles des victimes, ainsi qu'au Gouvernement et au peuple marroviens, et souhaite un prompt rétablissement aux blessés.
boilerplate		Read more: Noon briefing highlights
