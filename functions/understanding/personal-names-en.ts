/** Family and given names that callers give, none of them a word of every day. No list is whole; the rest is unknown to us anyway. */
export const personalNames: ReadonlySet<string> = new Set(
  `wong chan lee lau cheung chow leung lam tang yeung tsang cheng kwok mak tse fung chu kwan yip yuen tam lai hui poon siu pang mok
  tsui szeto yau ngai chung kong wan lui choi cheuk chiu kwong lok tong tsoi yiu heung shum liu liang huang zhang wang chen lin zhao
  zhou xu sun zhu guo luo gao xie singh kumar patel sharma khan ali nguyen kim smith jones taylor brown williams davies evans johnson
  mary john peter paul james david michael robert william richard thomas charles daniel matthew anthony steven andrew kevin brian
  george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
  patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol
  amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole
  samantha katherine christine rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn cheryl olivia
  winnie kelvin vincent raymond simon alan alex tony andy jimmy tommy billy bobby candy connie fiona gloria irene ivy jenny judy kitty
  mandy phoebe queenie vivian yvonne wendy wing ming fai keung ying mei ling kit yan siu hang wai chi kin chun hei lok yuk fong ngan`.split(
    /\s+/,
  ),
);
