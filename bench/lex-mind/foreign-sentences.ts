/**
 * What people say that no helpline here answers: a real Lex is taught the world's language before it meets our
 * intents, so it knows that most sentences are none of them; the local Lex learns it from these. Written for it alone,
 * and apart from the held-out questions (tests/understanding), which a test sees to.
 */
const everyday = `
tell me something funny; how old are you; what is your name; are you a robot or a human being;
good morning how are you today; i am so tired today; happy birthday to you;
can you recommend a good restaurant nearby; i would like to order two pizzas;
book me a table for four on friday; how much is a taxi to the airport; when is the next bus to town;
where can i park my car; my flight was cancelled; i left my umbrella on the train; i need to see a doctor;
where is the nearest pharmacy; my daughter is ill and i have to stay at home; can you wake me at seven;
set an alarm for six thirty; what time is it in london; play some music; turn the lights off;
how do you make lasagne; how many grams are in an ounce; translate this sentence into japanese;
what does that word mean; i love you; you are very kind; that was a joke; i am just looking around;
sorry wrong number; my neighbour plays the drums all night; the washing machine is leaking again;
how do i get a refund for these shoes; is the swimming pool open on sunday; i want to join the gym;
do you sell second hand bikes; who is the prime minister; what should i wear to an interview;
the dog ate my homework; read me the news; my landlord wants the rent in cash; how do i get a mortgage;
can you lend me some money; the bank has closed my account; i want to cancel my gym membership;
what is the exchange rate of the euro; how do i file my taxes; i need a babysitter for saturday;
my son does not want to go to school; the baby cried all night; we are getting married in may;
i broke up with my girlfriend; how do i cook rice without a cooker; is coffee bad for the heart;
i have a headache and a fever; how much water should i drink a day; what is a good present for my mother;
where can i buy cheap furniture; the lift in our building is stuck; someone stole my bicycle;
i saw an accident on the bridge; call the police; there is a fire in the kitchen; i smell gas;
the neighbours complained about the noise; when does the supermarket close;
is there a ferry to macau tonight; how long is the flight to sydney; do i need a visa for vietnam;
my suitcase did not arrive; can you book a hotel for two nights; what is the best hike in sai kung;
it looks like a storm is coming; who painted the mona lisa; how far is the moon;
what is the square root of two; who wrote war and peace; which film won the oscar; do you believe in god;
what do you dream of; can you keep a secret; are you married; where do you live; you sound like my sister;
my cat is on the keyboard; i am hungry; this is boring; let us talk about something else;
that is none of your business`;

const campus = `
when does the term start; where is lecture theatre b; how do i renew a library book; i lost my library card;
when are the exam results out; can i change my major; how do i pay my tuition fees;
is there a deadline for course registration; where do i hand in my thesis; how do i book a study room;
my room in the hall has no hot water; the air conditioning in my office is broken;
how do i apply for a place in a hall of residence; where is the canteen;
is the campus closed because of the typhoon; where is the shuttle bus stop;
how do i get a visitor parking permit; who is the dean of engineering; i want to talk to my professor;
how do i claim travel expenses; when do we get paid; how many days of annual leave do i have;
where do i collect my graduation gown; how do i order a transcript; can i get a student discount;
where is the lost and found; i found a wallet in the lift; how do i join the drama club;
my tutor has not marked my essay; the projector in the classroom does not work;
how do i extend my student visa; when is the last day to add or drop;
how many credits do i need to graduate; my grade is wrong and i want to appeal;
can i take a leave of absence; which professor works on robots; how do i find an internship;
when is the career fair; can the careers centre look at my cv; where do i get my student health insurance;
is the clinic open today; how do i see a counsellor; i feel lonely and stressed;
how do i report a leak in the ceiling; the toilet on the third floor is blocked;
who cleans the lecture theatres; my office chair is broken; how do i order new business cards;
how do i book a meeting room; where can i get a parcel that was delivered; how do i rent a locker;
the vending machine ate my coins; is there a vegetarian menu; i need a key for room 4501;
who do i ask about research ethics; how do i submit an expense claim;
when is the deadline for grant proposals; how do i hire a student helper; how do i apply for sick leave;
where is my payslip; how do i enrol in the medical plan; how many guests may i bring to the ceremony;
can my parents visit the campus; is there a tour for visitors; where do exchange students live;
how do i become a member of the alumni association; can i use the library after graduation;
how do i audit a course; what is the pass mark of the english test; where can i learn cantonese;
when does the summer school begin; is there a shuttle to the mtr station; may i bring my dog to the campus;
who won the rowing race; where can i swim; how do i start a student society`;

const otherIt = `
the wifi is very slow in the library; i cannot connect to the wireless network;
how do i print from my laptop; the printer is out of paper; how do i scan a document;
my laptop does not turn on; my screen is cracked where can i have it repaired;
i spilled coffee on my keyboard; my computer has a virus; how do i install matlab;
where can i get a licence for spss; how do i buy a new laptop at a discount; i want to borrow a laptop;
my mailbox is full; how do i recall an email that i sent; how do i set an out of office message;
i receive too much spam; how do i create a mailing list; how do i share a calendar;
how do i record a zoom meeting; the sound does not work in teams; how do i upload my assignment to canvas;
canvas does not show my course; how do i share a file with somebody outside;
how do i recover a deleted file; how much storage do i have on onedrive; how do i back up my computer;
how do i free space on my phone; which phone should i buy; my phone battery does not last the day;
how do i put photos from my phone on my computer; i forgot my password and want to reset it;
how do i change my password; what are the rules for a good password; how do i make an excel chart;
how do i add page numbers in word; powerpoint keeps crashing; how do i make a website for my project;
i need access to the shared drive; how do i apply for an account for a visitor;
how do i get on the supercomputer; my monitor flickers; how do i connect a second screen;
the projector cable is missing; how do i update windows; how do i upgrade to the latest macos;
which antivirus do you recommend; how do i unsubscribe from a newsletter;
how do i report a bug in the student system; how do i change the name on my account;
how do i connect my phone to the wifi; the internet in my room is down; my network cable does not fit;
how do i get a static ip address; the video meeting freezes all the time; nobody can hear me in the meeting;
how do i share my screen; my webcam shows a black picture; how do i blur my background;
how do i make a recording of my lecture; where do i find the recordings of the lectures;
the quiz closed before i could submit; i cannot see my grades in the learning system;
how do i add a teaching assistant to my course page; how do i check an essay for plagiarism;
which software do i need for statistics; my licence of autocad has expired;
how do i open a file from a mac on windows; how do i merge two documents; my spreadsheet does not add up;
how do i compress a video; how do i convert a pdf to word; how do i print on both sides;
my print job has disappeared; the copier is jammed; how do i add money to my print account;
how do i scan to email; my laptop is very slow; my laptop gets hot; the fan makes a noise;
the battery of my laptop is swollen; how do i add memory to my computer; my hard disk makes clicking sounds;
i dropped my laptop; the screen stays black; the keyboard types the wrong letters; my mouse does not move;
how do i get a new monitor for my office; who repairs office computers;
how do i order a computer for a new colleague; how do i get rid of old computers;
i lost a usb stick with my data; how do i send a very large file; how do i make a form for a survey;
how do i book the computer barn; where can i use a fast graphics card; how do i run a job on the cluster;
how do i get a database for my project; how do i register a domain name; my website shows an old page;
how do i change my profile picture; how do i change the signature in my mails; how do i forward my mails;
how do i block a sender; an important mail went to junk; how do i add a shared mailbox;
how do i invite a guest to teams; how do i leave a group chat; how do i see the calendar of my boss;
how do i book a video studio; can i have a microphone for my lecture; the clicker does not work;
how do i get an office telephone; how do i set up voicemail; how do i divert my office phone;
who pays for my work mobile; can i use chatgpt for my homework; which ai tools may i use;
how do i report a broken link; how do i get my data out when i leave;
when will my account be deleted after i leave`;

const halves = `
and then i said to him; i was wondering whether; it is about the thing from yesterday; so anyway;
hold the line please; just a moment; one two three; testing testing; what do you think about that;
that one over there; he did not tell me; i do not know yet; maybe later; it depends; on the second floor;
because of the meeting; at the end of the month; never mind; what a day; so what was i going to say;
it is the other way round; you know what i mean; as i said before; she told me to;
he is not here at the moment; it was on the table; wait there is somebody at the door;
mum i am on the phone; no not you; could be; nobody knows; on the left side; the red one;
three o'clock is fine; from monday to friday; in the middle of the night; with sugar please; same here;
oh look at that`;

export const foreignSentences: readonly string[] = [everyday, campus, otherIt, halves].flatMap((list) =>
  list.split(';').map((sentence) => sentence.trim()),
);
