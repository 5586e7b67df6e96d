import { defineConcepts } from './concept';

/** What people also send to a service desk and no documentation of computers answers, so that it is not taken for something else. */
export const OUTSIDE_IT = defineConcepts(
	'other',
	String.raw`
facility-request: coffee machine; coffee; kettle; vending machine; water cooler; fridge; microwave; \
	dishwasher; toilet; restroom; tap drips; leak ceiling; ceiling tile; light bulb; lamp; window broken; blinds; \
	carpet; heating; radiator; cleaning; cleaner; dustbin; pest; mice; ants; smell; furniture; office chair; desk \
	lamp; standing desk; locker; locker key; drawer key; cupboard key; filing cabinet key; spare key; house key; \
	car key; lost key; lawn; snow; roof; gutter; plumber; carpenter; painter; locksmith; fire drill; fire \
	extinguisher; first aid; lift stuck; shelf; move furniture; wall socket broken
catering-event: lunch order; catering; sandwich; birthday cake; party; christmas party; raffle; raffle ticket; \
	flowers; gift basket; summer fair; book a table; menu card; bake sale; decoration; photographer; band booking; \
	bus trip
vehicle-request: company car; fuel card; diesel; petrol; tyre; tyres; car wash; car service; car insurance; \
	parking space; parking permit; speeding ticket; toll; diesel pump; fuel pump; pump terminal; forklift battery; \
	forklift repair; lease car; mileage
people-request: salary; pay rise; annual leave question; sick note; maternity pay; pension; job advert; \
	interview candidate; work permit; visa; uniform; safety shoes; helmet; name badge print; business cards; \
	payslip question; dispute; complaint about; union
office-machine: franking machine; postage meter; stamp machine; postage; shredder; laminator; binding machine; \
	guillotine; calculator machine; typewriter; paper cutter; safe combination; till float; coin counter; money \
	counter; hole punch; stapler; whiteboard pens
plant-machine: compressor; autoclave; sterilizer; steriliser; washing machine; dryer; boiler; generator \
	repair; conveyor; crane hook; press tool; welder; kiln; oven; fryer; freezer; ice machine; pool pump; vacuum \
	pump; suction; compactor; baler; laser cutter; 3d printer; resin printer; slicer; drone; microscope; \
	centrifuge; pressure gauge; hoist; elevator repair; treadmill
consumer-thing: spotify; netflix; playstation; xbox console; home tv; private printer; my son's; my \
	daughter's; home wifi slow; personal laptop; personal computer; family photos; kindle; smart watch; fitness \
	tracker; private phone; instagram; facebook page; tiktok; game
`,
	{ outsideIt: true },
);
