/**
 * What people say that no helpline here answers: a real Lex is taught the world's language before it meets our
 * intents, so it knows that most sentences are none of them; the local Lex learns it from these. Written for it alone.
 */
const everyday = `
what is the weather going to be tomorrow
tell me something funny
how old are you
what is your name
are you a robot or a human being
good morning how are you today
i am so tired today
happy birthday to you
who won the football match last night
what is the capital of france
can you recommend a good restaurant nearby
i would like to order two pizzas
book me a table for four on friday
how much is a taxi to the airport
when is the next bus to town
where can i park my car
my flight was cancelled
i left my umbrella on the train
i need to see a doctor
where is the nearest pharmacy
my daughter is ill and i have to stay at home
can you wake me at seven
set an alarm for six thirty
what time is it in london
play some music
turn the lights off
how do you make lasagne
how many grams are in an ounce
translate this sentence into japanese
what does that word mean
i love you
you are very kind
that was a joke
i am just looking around
sorry wrong number
my neighbour plays the drums all night
the washing machine is leaking again
how do i get a refund for these shoes
is the swimming pool open on sunday
i want to join the gym
do you sell second hand bikes
who is the prime minister
what should i wear to an interview
the dog ate my homework
read me the news
`;

const campus = `
when does the term start
where is lecture theatre b
what time does the library close
how do i renew a library book
i lost my library card
how do i apply for a scholarship
when are the exam results out
how do i drop a course
can i change my major
how do i pay my tuition fees
is there a deadline for course registration
where do i hand in my thesis
how do i book a study room
how do i book a badminton court
my room in the hall has no hot water
the air conditioning in my office is broken
how do i apply for a place in a hall of residence
where is the canteen
what is for lunch at the canteen
is the campus closed because of the typhoon
where is the shuttle bus stop
how do i get a visitor parking permit
who is the dean of engineering
what is the phone number of the finance office
i want to talk to my professor
how do i claim travel expenses
when do we get paid
how many days of annual leave do i have
how do i apply for a visa
where do i collect my graduation gown
how do i order a transcript
can i get a student discount
where is the lost and found
i found a wallet in the lift
how do i join the drama club
my tutor has not marked my essay
the projector in the classroom does not work
`;

const otherIt = `
the wifi is very slow in the library
i cannot connect to the wireless network
how do i print from my laptop
the printer is out of paper
how do i scan a document
my laptop does not turn on
my screen is cracked where can i have it repaired
i spilled coffee on my keyboard
my computer has a virus
how do i install matlab
where can i get a licence for spss
how do i buy a new laptop at a discount
i want to borrow a laptop
my mailbox is full
how do i recall an email that i sent
how do i set an out of office message
i receive too much spam
how do i create a mailing list
how do i share a calendar
how do i record a zoom meeting
the sound does not work in teams
how do i upload my assignment to canvas
canvas does not show my course
how do i share a file with somebody outside
how do i recover a deleted file
how much storage do i have on onedrive
how do i back up my computer
how do i free space on my phone
which phone should i buy
my phone battery does not last the day
how do i put photos from my phone on my computer
i forgot my password and want to reset it
how do i change my password
what are the rules for a good password
how do i make an excel chart
how do i add page numbers in word
powerpoint keeps crashing
how do i make a website for my project
i need access to the shared drive
how do i apply for an account for a visitor
how do i get on the supercomputer
my monitor flickers
how do i connect a second screen
the projector cable is missing
how do i update windows
how do i upgrade to the latest macos
which antivirus do you recommend
how do i unsubscribe from a newsletter
how do i report a bug in the student system
how do i change the name on my account
`;

const halves = `
and then i said to him
i was wondering whether
it is about the thing from yesterday
so anyway
hold the line please
just a moment
one two three
testing testing
what do you think about that
that one over there
he did not tell me
i do not know yet
maybe later
it depends
on the second floor
because of the meeting
at the end of the month
not really
never mind
what a day
`;

export const foreignSentences: readonly string[] = (everyday + campus + otherIt + halves)
  .split('\n')
  .filter((line) => line !== '');
