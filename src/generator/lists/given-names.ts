import { setIn } from './words-in'

/** Given names of men, in small letters, of many languages and times. */
export const MENS_NAMES = setIn(
  'aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alejandro alex alexander alexei alfonso alfred ali allan allen andre andrea andreas andrei andrew anthony antoine anton antonio ariel arnold arthur august ' +
    'augustus barack barry basil ben benedict benito benjamin bernard bertrand bill bob boris brad brian bruce bruno carl carlos cecil charles charlie chester chris christian christopher claude clement colin conrad craig cyril dan daniel ' +
    'dave david dean dennis derek diego dietrich dmitri dmitry dominic don donald douglas duncan dwight earl ed eddie edgar edmund eduard edward edwin elias emil emmanuel enrico eric erik ernest ernst erwin eugene evan fabian felix ' +
    'ferdinand fernando fidel francis francisco franco frank franklin franz fred frederick friedrich fritz gabriel galileo gary gavin gene geoffrey georg george gerald gerard gilbert giovanni giuseppe glenn gordon graham greg gregory guillaume ' +
    'günther gustav guy hans harold harry harvey hassan heinrich helmut henri henry herbert herman hermann homer horace howard hubert hugh hugo humphrey ian ibrahim igor ilham isaac ivan jack jacob jacques jake james jan jason jay jean jeff ' +
    'jeffrey jeremy jerome jerry jim jimmy joachim joe johan johann johannes john johnny jonas jonathan jordan jorge jose joseph josef joshua juan jules julian julius karl keith ken kenneth kevin klaus konrad kurt larry lars laurence lawrence lee leo leon ' +
    'leonard leonardo leonhard leonid leopold leslie lewis lionel louis luc lucas luigi luis luke luther malcolm manuel marc marcel marco marcus mario mark martin matt matthew maurice max maximilian michael michel miguel mike mikhail mohammad mohammed muhammad moritz ' +
    'mustafa nathan nathaniel neil nelson nicholas nicolas nicolaus niels nigel nikita nikola nikolai noah noel norman oliver olivier omar orson oscar oskar otto owen pablo patrick paul pedro percy peter philip philippe phil pierre pieter quentin rafael ralph ' +
    'ramon ray raymond rene rené richard robert roberto robin rodney roger roland ron ronald rollo ross roy rudolf rupert russell ryan salvador sam samuel scott sean sebastian sergei sergey seth sidney sigmund simon stanley stefan stephen steve steven stuart ' +
    'peyton cam jared tyler dylan logan mason hunter cody travis trent brett chad kyle derrick darren dwayne jerome lamar marshall malik andre deandre tyrone vince wade clay clint cole colby curtis dale dallas dean denny drew dustin ernie freddie gavin gil grant hank harvey hiram ' +
    'irving isaiah ezekiel elijah jed jesse joel jon jonah josiah judah kirk lance leif len levi lloyd lorenzo lyle mack mervyn mitch mitchell morgan morris moses myron nate ned nikolaus norbert olaf oleg ole orville pat percival pierce preston quincy randolph randall randy reginald rex rick ricky rob ' +
    'rodrigo roman roscoe rowan royce ruben rufus rupert saul sanford serge seymour shane sherman shawn silas solomon spencer stan stefano sterling stewart sven tadeusz theobald thor thorsten tiberius titus toussaint ulysses upton uriah val vasily vaughn verne vernon vic virgil waldo ward warwick wendell wilbur wilfred wiley ' +
    'wilson woodrow wyatt yehuda yitzhak yves zbigniew aziz bashir faisal farid hamid hosni hussein jamal karim khalid mahmoud mansour nasser osama rashid saddam said salim tariq walid yahya akira hiroshi kenji takeshi hideki shinzo junichiro ming wei jian li xi deng mao chiang raj rajiv sanjay arjun vikram narendra jawaharlal mohandas mahatma ' +
    'sylvester ted terence terry theodor theodore thomas thaddeus tim timothy tobias toby todd tom tony trevor tristan tycho ulrich umar uthman vaclav victor viktor vincent vladimir wallace walt walter warren wayne werner wilhelm will willem william willy winston wolfgang xavier ' +
    'yasser yuri yusuf zachary zhang kim temujin kublai ögedei möngke harald sweyn cnut canute æthelred ethelred edgar godwin tancred bohemond drogo roussel serj ordericus dudo plato socrates aristotle archimedes euclid ptolemy virgil cicero caesar nero hadrian trajan constantine justinian charlemagne clovis otto',
)

/** Given names of women, in small letters, of many languages and times. */
export const WOMENS_NAMES = setIn(
  'abigail ada agnes alexandra alice alison amanda amelia amy andrea angela angelina anita ann anna anne annie antoinette audrey barbara beatrice bella benazir bernadette bertha beth betty beverley billie bonnie brenda bridget britney camilla carla ' +
    'carol carole caroline catherine cecilia charlotte cheryl christina christine clara claire claudia cleopatra constance cynthia daisy deborah denise diana dolores donna dora doris dorothy edith eleanor elena elisabeth eliza elizabeth ella ellen emily emma ' +
    'erica esther eva evelyn fatima faye fiona flora florence frances freyja gabrielle georgia gertrude gillian gina gloria golda grace greta gwendolyn hannah harriet heather helen helena henrietta hilary hillary ida indira ingrid irene iris isabel isabella jackie ' +
    'jacqueline jane janet janice jean jennifer jenny jessica jill joan joanna josephine joyce judith julia julie june karen kate katharina katherine kathleen katrina kelly lady laura lauren leonora lily linda lisa louise lucia lucille lucy lydia mabel madeleine madonna ' +
    'maggie margaret maria marie marilyn marina marion marjorie martha mary matilda maud maya megan melissa mercedes michelle mildred miriam molly monica nadia nancy naomi natalie natasha nina nora norma olga olivia oprah pamela patricia paula pauline penelope phyllis priscilla ' +
    'rachel rebecca regina rita rosa rosalind rose rosemary ruth sally samantha sandra sara sarah sharon sheila shirley sigrid simone sofia sophia sophie stella stephanie susan susanna sylvia teresa thelma theresa tina ursula valentina valerie vanessa vera veronica victoria violet ' +
    'virginia vivian wendy whitney winifred yoko yolanda yvonne zoe emma beyoncé',
)
