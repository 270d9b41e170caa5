// How many links an entity has, as it is written with them: no link is read, however many there are.
// Links of withdrawn claims alone are not counted. Blanks: IT (the entity).
999999999 - toInteger(left(IT.degreeKey, 9))
