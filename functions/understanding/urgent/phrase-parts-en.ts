/** What the phrases of danger and distress have in common, in English. */
export const phrasePartsEn = `
# People
who: he, she, they, someone, somebody, everybody, everyone, anyone, man, men, woman, women, lady, ladies, guy, guys, bloke, boy, girl, boys,
  girls, kid, kids, child, children, baby, toddler, person, people, student, students, friend, friends, roommate, flatmate, classmate,
  groupmate, colleague, colleagues, coworker, neighbour, neighbor, neighbours, neighbors, teacher, professor, supervisor, tutor, lecturer,
  boss, husband, wife, boyfriend, girlfriend, partner, ex, mother, mum, mom, mummy, mommy, mam, father, dad, daddy, son, daughter, grandma,
  grandmother, granny, gran, nan, popo, grandpa, grandfather, brother, sister, uncle, aunt, auntie, aunty, cousin, niece, nephew, stranger,
  strangers, driver, cyclist, worker, workers, cleaner, guard, passenger, visitor, pensioner, elderly, gentleman, teenager, stepdad,
  stepfather, inlaw, landlord, gang, mob, hiker, swimmer, patient, victim, tenant, helper, nanny, maid, intern, researcher, postdoc, member, grandad, granddad,
  nana, grandson, granddaughter, stepmother, stepmum, fiance, fiancee, labmate, teammate, groupmates, roommates, flatmates, classmates, porter,
  janitor, technician, trainee, biker, climber, rider, pedestrian
thing: vpn, link, file, laptop, phone, phones, iphone, computer, pc, mac, macbook, app, screen, account, accounts, email, emails, tablet,
  ipad, authenticator, code, codes, password, login, browser, page, wifi, internet, battery, device, server, printer, monitor, keyboard,
  mouse, token, number, session, link, message, duo, system, website, site
desk: pc, mac, machine, app, login, log in, logging in, laptop, phone, computer, computers, account, email, emails, authenticator, code,
  codes, password, passwords, 2fa, mfa, two factor, vpn, duo, it, technology, tech, tech support, it support, it problem, it question, it
  issue, tap, token, wifi, website, page, system, printer, helpdesk, sign in, signing in, it helpline
they: <who> !<thing>
one: <they>, !<thing>|it|that|this|app|screen|which|line|the|a|i|we|not _
anyone: <they>, i, we, us, me
my: my, his, her, their, our, your, the, a, an
self: myself, himself, herself, themselves, themself, ourselves, yourself
whom: me, us, him, her, them, someone, somebody, people, everyone, everybody, anyone, students, my <who>, a <who>, the <who>, another <who>,
  each other
man: man, men, guy, guys, bloke, someone, somebody, stranger, strangers, ex, husband, boyfriend, stalker, he, they, gang, drunk
of-mine: ex, husband, boyfriend, partner, wife, girlfriend, father, dad, mother, stepdad, stepfather, brother, uncle, flatmate, roommate,
  he, she, they, man, guy, someone, somebody
family: family, parents, mum, mom, mother, dad, father, wife, husband, kids, children, son, daughter, brother, sister, boyfriend,
  girlfriend, friends, friend, everyone, everybody, supervisor, them, her, him, people
# Little words
no-more: not, no, never, nor, stop, stopped, tired, weary, sick of, fed up, hate, why, what for, pointless, bother, done with, enough of,
  rather not, struggle to, no sense, no use, no point
ill: worthless, hopeless, helpless, empty, numb, hollow, broken, dead inside, ruined, a burden, a failure, unwanted, unloved, desperate,
  miserable, depressed, suicidal, ashamed, disgusting, lifeless, beyond help, past caring, shattered, trapped, useless, pathetic, invisible,
  unlovable, crushed
be: is, are, am, was, were, be, been, being, has been, have been
not: not, never, no, hardly, barely, without, cannot
not-any: not, no, never, nothing, without, any, little
can-not: can not, could not, can no longer, can hardly, can barely, can never, unable to, not able to, not manage to, no can
will: will, would, going to, want to, wants to, wanted to, trying to, tries to, tried to, try to, threatened to, threatening to, threatens
  to, promised to, want, wants, about to, shall, plan to, planning to, says to
there-is: there is, there are, there was, there has been, there is been, here is, have, has, got, i see, we see, can see, saw, see
so: so, really, very, just, too, all, completely, totally, utterly, truly, absolutely, quite, pretty, honestly, rather, that, such
now: now, right now, quickly, quick, fast, immediately, at once, hurry, urgently, asap, straight away, straightaway, please hurry, this
  minute
# Places and things
room: serverroom, room, house, flat, home, apartment, dorm, dormitory, hall, hostel, office, lab, laboratory, building, corridor, kitchen,
  library, canteen, toilet, bathroom, washroom, classroom, lecture, theatre, basement, floor, block, staircase, stairwell, stairs, elevator,
  car, taxi, bus, train, mtr, station, workshop, carpark, garage, gym, shop, street, campus, door, next door, bedroom, balcony, roof,
  village, studio, warehouse, store, storeroom, here, there, downstairs, upstairs, outside, inside
shut-in: canteen, dorm, kitchen, hall, corridor, classroom, serverroom, room, house, flat, apartment, lab, laboratory, toilet, bathroom,
  washroom, library, building, basement, elevator, stairwell, staircase, store, storeroom, cupboard, closet, classroom, theatre, car, van,
  freezer, cold room, garage, gym, workshop, office, balcony, lift shaft, tunnel, tower, bedroom, warehouse, roof, rooftop
gadget: laptop, computer, pc, phone, battery, powerbank, power bank, charger, plug, socket, outlet, cable, adapter, adaptor, wire, wires,
  wiring, printer, server, servers, projector, monitor, kettle, microwave, oven, toaster, fridge, freezer, heater, dryer, lamp, light, fan,
  aircon, conditioner, conditioning, scooter, engine, bin, rubbish, cooker, stove, pan, curtain, curtains, extension, switch, panel, fuse,
  fusebox, router, box, cabinet, machine, desk, chair, bed, mattress, sofa, wall, ceiling
car: car, taxi, bus, minibus, truck, lorry, van, motorbike, motorcycle, motor, bike, bicycle, tram, train, mtr, vehicle, scooter, cyclist,
  ebike, tractor
limb: leg, legs, arm, arms, hand, hands, finger, fingers, thumb, foot, feet, toe, wrist, ankle, knee, hip, elbow, shoulder, neck, back,
  spine, head, face, nose, eye, eyes, rib, ribs, jaw, body, skin, mouth, side, tooth, teeth, skull, bone, collarbone
weapon: knife, knives, gun, guns, machete, chopper, cleaver, weapon, weapons, blade, sword, axe, crowbar, pistol, rifle, shotgun, grenade,
  bat, hammer, iron bar, petrol, acid, scissors, penknife, dagger, bottle, brick, pole, stick
pills: pills, pill, tablets, tablet, paracetamol, panadol, medicine, medicines, medication, meds, painkillers, drugs, capsules,
  antidepressants, ibuprofen, aspirin, sleeping, tranquillisers, xanax, valium, tylenol, insulin
police: police, 999
help: ambulance, ambulances, paramedic, paramedics, fire brigade, fire department, fire service, fire services, fire engine, fire truck,
  firemen, fireman, firefighter, firefighters, first aid, first aider, first aiders, coastguard, coast guard, medic, medics, emergency
  services, mountain rescue, campus security, security guard, security guards, bomb squad
heights: roof, rooftop, building, window, balcony, bridge, block, ledge, cliff, floor, storey, tower, top, platform, flyover, hall, podium,
  railing, railings, parapet
`;
