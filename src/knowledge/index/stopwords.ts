const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Function words that carry no topic. "it" and "us" stay out of the index; "IT" is not worth telling apart. */
export const STOP_WORDS = words(`
a an and are as at be been being but by did do does doing for from had has have having he her hers him his how i
if in into is it its itself just me my myself of on or our ours she so some such than that the their theirs them
then there these they this those through to too until very was we were what when where which while who whom why
will with would you your yours am also any because both could each few more most other own same should about again
can may might must shall us im ive id ill hes shes theyre youre weve dont doesnt didnt cant couldnt wont wouldnt
isnt arent wasnt werent hasnt havent hadnt its thats theres whats lets via etc per eg ie vs
`);

/**
 * Words of ordinary conversation: greetings, feelings, times of day, people, and verbs that fit any request. They occur in
 * tickets of every topic, so their rarity in a small body of documentation says nothing.
 */
export const CHATTER = words(`
hi hello hey dear team all guys folks everyone everybody anybody someone somebody nobody anyone please pls plz
thanks thank thx cheers regards kind best sincerely appreciate sorry apologies hope well good great nice fine ok
okay sure yes no not never none nothing something anything everything thing things stuff bit lot lots kind sort
way ways time times day days today yesterday tomorrow tonight morning afternoon evening night noon lunch week
weeks weekend month months year years hour hours minute minutes second seconds monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december jan feb
mar apr jun jul aug sep sept oct nov dec now soon later earlier early late already still yet always often
sometimes usually ever once twice since before after during between ago last next first past new old people person
guy lady man woman husband wife kid kids boss manager colleague colleagues coworker customer customers client
clients user users staff employee employees company office home house desk room building floor place get gets
getting got gotten give gives given gave go goes going went gone come comes coming came take takes taking took
taken make makes making made put puts putting let lets say says saying said tell tells told ask asks asking asked
know knows known think thinks thought want wants wanted need needs needed like likes look looks looking looked see
sees seeing saw seen try tries trying tried use uses using used work works working worked help helps helped happen
happens happening happened seem seems keep keeps keeping kept start starts started starting find finds found show
shows showing shown call calls called calling mean means guess feel believe remember notice noticed hear heard
talk talked speak spoke wait waiting waited really actually basically literally maybe perhaps probably possibly
quite rather pretty almost nearly exactly only even back up down out off over under around along away here there
every another else one two three four five six seven eight nine ten couple several many much little few big small
long short same different whole half full right wrong left bad weird strange odd urgent asap important quick
quickly immediately issue issues problem problems trouble ticket request question fyi btw message note thing else
without within upon against across though although however instead unless whether able cannot unable
`);

/** Common words of any English text. They can matter, but a match of one says less than its rarity in a few records claims. */
export const COMMON = words(`
about above accept across act action active actual add added adding advise affect affected afterwards agree ahead
allow allowed alone amount answer appear appears apply area arrive arrived attempt attend available avoid aware
base based basic become began begin behind below beside better beyond body bring brought busy buy bought card care
carry case catch cause caused certain chance change changed check checked choose clean clear click clicked close
closed cold color colour common complete completed complain condition confirm contact contain continue copy
correct count cover create created cross current cut daily date deal decide deep deliver delivered depend describe
detail details develop did difference direct directly discover done draw drop dropped due during ease easy effect
either enable end ended ends enough enter entered entire escape even event eventually exactly example except exist
expect expected explain extra face fact fail failed fall far fast feel few fill final fine finish finished fit fix
fixed follow following force form former forward free fresh front full further future general give group grow
guess hand handle hang hard head heavy held high hit hold hour idea include included inside install item join
joined keep kept key large latest lead learn least leave leaves leaving left less level light limit line list
listen live load local long longer lose loss lost low main major manage manual mark match matter maximum meet
mention middle mind minor missed mix mode model moment money most move moved name names near nearly necessary need
normal normally number object occur odd offer open opened opens operate option order original outside own page
paid pair part particular parts pass past pay perfect period pick piece plain plan play point poor position
possible power present press pressing prevent previous process produce proper provide public pull push quiet reach
reached read readings ready real reason receive received recent recently record reduce refer regular relate remain
remember remove removed repeat replace replaced report require required rest result results return returned
returns reverse rise role run running safe same save saved seat section select send sends sent separate serve set
setting several shall share shift short side sides sign similar simple simply single sit size slight slow small
space speak special spend stage stand standard state stay stays step stop stopped store strange strong stuff
sudden suddenly support suppose switch table tap telling test text tidy tied tight together told took top total
touch toward track transfer treat tried turn turned turns type typed typical unit unknown unless upon useful usual
usually value various version via view visible visit wall warm warn watch wish wonder word world worse worth write
written yet
`);
