import { phrase } from './phrase';

const COUNTER =
  '(?:counter(?:[-\\s])?(?:notices?|notifications?|claims?|statements?)|' +
  '反通知|不侵权声明|不存在侵权(?:行为)?的?声明)';
const CLAIM =
  '(?:dmca|notices?|notifications?|takedowns?|take[-\\s]?down|complaints?|claims?|requests?|reports?|' +
  'submissions?|strikes?|投诉|通知|举报)';
const SOME = "(?:[\\w'&#./()-]{1,40} ){0,8}?";
const FEW = "(?:[\\w'&#./()-]{1,40} ){0,4}?";

// Whoever takes back asks, wishes or declares it; whoever tells of it has done it to something of the own.
const WISH =
  '(?:please|kindly|hereby|(?:can|could) you(?: please)?|and|will|' +
  '(?:like|want|wish|writ(?:e|ing)|ask(?:ing)?|request(?:ing)?|decided|agreed?|able|intend) ' +
  '(?:you |github |that you )?to|(?:i|we), [^\\n.,]{1,60},|' +
  "(?:i|we)(?:'d| have| am| are|'m|'re)?(?: now)?)";
const HOW = '(?:formally |officially |fully |immediately |hereby )?';
const TAKE = '(?:retract|withdraw|rescind|revoke|recall|cancel|void|drop|take back)';
const TAKEN =
  '(?:retract(?:ed|ing)|withdr(?:awn|ew|awing)|rescind(?:ed|ing)|revok(?:ed|ing)|cancel(?:l?ed|l?ing)|' +
  'dropp(?:ed|ing))';

const takesBack = (what: string) =>
  phrase(
    `${WISH} ${HOW}(?:${TAKE} ${SOME}|${TAKEN} (?:my|our|the|this|these) ${FEW})${what}\\b|` +
      `(?:please|kindly|(?:can|could) you) (?:disregard|ignore) ${SOME}${what}\\b|` +
      `(?:撤回|撤销|取消|收回)[^\\n。，]{0,120}${what}|${what}[^\\n。，]{0,20}(?:撤回|撤销|取消)`,
  );
const announcesBack = (what: string) =>
  phrase(
    `(?:retraction|withdrawal|rescission|cancellation) (?:of|for) ${SOME}${what}\\b|` +
      `${what} (?:retraction|withdrawal)\\b|` +
      `${what} ${SOME}(?:is|are|was|were|be|been|hereby) (?:hereby )?${TAKEN}`,
  );

export const TAKES_COUNTER_BACK = [takesBack(COUNTER), announcesBack(COUNTER)];
export const TAKES_CLAIM_BACK = takesBack(CLAIM);
export const ANNOUNCES_CLAIM_BACK = [
  announcesBack(CLAIM),
  phrase('retraction (?:request|notice|letter)|(?:^|\\n)\\W{0,10}retraction\\b'),
];
export const COUNTER_NAMED = phrase(COUNTER);
export const GIVES_UP = phrase(
  'no longer (?:\\w+ ){0,3}(?:pursue|require|maintain|claim|request)\\w*|' +
    'not (?:\\w+ ){0,3}(?:pursue|proceed|going forward)|不再(?:追究|主张|投诉)',
);
export const SETTLED = phrase(
  '(?:been|was|is|are|have|has) (?:\\w+ ){0,2}(?:resolved|settled|complied|addressed|fixed|removed the)|' +
    'settlement|agreement|和解|解决|达成一致',
);

/** A notice that is sent again in other words is still one. */
export const CORRECTS = phrase(
  'revis(?:ed|ion)|replac(?:e|es|ing)|supersed\\w+|correct(?:s|ed|ion)|amend\\w*|resubmi\\w+|updated',
);

/** Undone by whoever did it: the platform, or the complainant who says that the notice was wrong. */
export const UNDONE = phrase(
  'revers(?:al|ed?|ing)\\b|reinstat\\w+|restor(?:e|ed|ing|ation)\\b|put back|unblock(?:ed)?|' +
    're-?enabl\\w+|恢复|撤销',
);
export const MISTAKEN = phrase(
  '(?:in|an|our|by|made an?|this) (?:\\w+ ){0,2}(?:error|mistake)|mistaken(?:ly)?|erroneous(?:ly)?|' +
    'inadvertent(?:ly)?|incorrect(?:ly)?|wrong(?:ly|ful)?|misidentif\\w+|overbroad|invalid|fraudulent|' +
    'not infring\\w+|误(?:判|删|投诉)|错误',
);
export const REVERSES = phrase(
  `revers(?:al|ed?|ing) (?:of |the |this |our |that |its |a |your )?${SOME}` +
    `(?:${CLAIM}|decision|removal|${COUNTER})`,
);
export const COUNTER_UNDONE = phrase(
  `revers(?:al|ed?|ing) (?:of )?${SOME}${COUNTER}|${COUNTER} (?:reversal|reversed)|` +
    `${COUNTER} ${SOME}(?:was|is|been|were) (?:\\w+ ){0,3}` +
    '(?:reversed|invalid|in error|erroneous\\w*|mistaken\\w*|rejected|fraudulent)',
);
export const LITIGATION = phrase(
  '(?:filed|commenced|initiated|brought) (?:an? )?(?:\\w+ ){0,3}(?:action|lawsuit|complaint|suit)|' +
    're-?disabled|disabled again|提起诉讼',
);

/** Whoever speaks of the own listing that is gone is the one complained of. */
export const OWN_REMOVED = phrase(
  '(?:my|our) (?:\\w+ ){0,3}(?:repo|repositor(?:y|ies)|content|listings?|project|page|account|code|' +
    'products?|store|shop|forks?|gist|item) (?:\\S{1,200} ){0,3}(?:was|were|been|got|is|are) ' +
    '(?:\\w+ ){0,2}(?:removed|disabled|taken down|deleted|blocked|delisted)|' +
    '(?:我|本)(?:的|司|店|公司|们)[^\\n。]{0,30}被[^\\n。]{0,10}(?:删除|下架|屏蔽|投诉)|申诉',
);

export const ASKS_REMOVAL = phrase(
  'tak(?:e|en|ing) ?down|remov(?:e|al|ed)|disabl(?:e|ing)|cease and desist|delet(?:e|ion)|block access|' +
    'expeditiously|删除|下架|断开|屏蔽|停止侵权',
);
export const SAYS_INFRINGED = phrase(
  'infring\\w+|counterfeit\\w*|pirat(?:ed|ing|acy)|(?:violat|circumvent)\\w+|unauthori[sz]ed|stolen|' +
    'plagiari\\w+|without (?:\\w+ ){0,2}(?:permission|consent|authori[sz]ation)|dmca|' +
    '侵权|侵犯|假冒|盗版|盗用|仿冒|抄袭',
);
