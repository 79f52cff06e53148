import type { ElementKey } from './element-keys';
import { phrase } from './phrase';

const OWNER = '(?:copyright|trademark|patent|rights?|content|exclusive|sole|legal|lawful|rightful) ';

/**
 * The words by which each statement is told, the surest first; whoever writes freely says them in many ways.
 */
export const ELEMENT_WORDS: Record<ElementKey, RegExp[]> = {
  signature: [
    phrase('(?:^|\\n)[^\\S\\n]{0,20}(?:/s/|/\\[?[a-z][^/\\n]{1,60}/)[^\\n]{0,80}'),
    phrase('(?:electronic(?:ally)? sign(?:ature|ed)|signed(?: by)?:|signature:) ?[^\\n]{0,80}'),
    phrase(
      '\\n[^\\S\\n]{0,20}(?:sincerely|(?:best|kind|warm)? ?regards|respectfully|yours \\w+|thanks|' +
        'thank you)[^\\n]{0,40}\\s{1,60}\\S[^\\n]{0,80}',
    ),
    phrase('(?:签名|签字|签章|盖章|署名)[:：（(]? ?[^\\n]{0,60}|此致 ?敬礼[^\\n]{0,20}|敬上'),
  ],
  work: [
    phrase('original (?:copyrighted )?works?\\b|copyrighted (?:works?|materials?|content|code|information)'),
    phrase(
      '(?:own(?:s|er)?|hold(?:s|er)?) (?:of )?(?:the |a |all )?(?:registered )?(?:copyrights?|' +
        'trademarks?|patents?)',
    ),
    phrase(
      "(?:our|my|client's|owner's) (?:\\w+ ){0,2}(?:copyrights?|trademarks?|patents?|code|works?|" +
        'brand|designs?)\\b',
    ),
    phrase('copyright|trademark|\\bpatent|著作权|版权|商标|专利|作品'),
  ],
  material: [],
  contact: [
    phrase(
      '(?:telephone|phone|mobile|tel|e-?mail|address|contact (?:person|name))(?: (?:number|address|' +
        'no))?\\.? ?[:：]? ?[\\[+\\d(]',
    ),
    phrase(
      'contact information (?:is|as|below)|(?:can|may) (?:be )?(?:contact|reach)(?:ed)?|' +
        'contact (?:me|us) (?:at|by|via|on)',
    ),
    phrase('(?:电话|手机|邮箱|联系方式|联系人|通讯地址|联系地址|地址)[:：为是] ?\\S|联系方式如下'),
  ],
  good_faith: [
    phrase(
      '(?:good[-\\s]faith belie\\w+|believe in good faith)(?:(?!mistake|misidentif)(?:[^\\n]|' +
        '\\n(?![^\\S\\n]{0,20}\\n))){0,300}?' +
        '(?:authori[sz]|unlawful|infring|permi(?:tted|ssion)|violat|licen[sc])',
    ),
    phrase('(?:善意|诚信|真诚|有理由)(?:地|的)?(?:相信|认为)[^\\n。]{0,80}(?:授权|许可|侵|同意)'),
  ],
  accuracy: [
    phrase(
      '(?:information|statements?|notice|notification|foregoing|declarations?)\\bGAP(?:is|are|' +
        'be) (?:(?!not )\\w+ ){0,3}(?:true|accurate|correct)\\b',
    ),
    phrase('(?:信息|内容|陈述|材料|资料|声明|通知)[^\\n。]{0,30}(?:真实|属实|准确)'),
  ],
  authority: [
    phrase(
      'authori[sz]ed (?:agent|representative|signatory|to (?:act|send|submit|file|enforce|make|represent))',
    ),
    phrase(
      'authority to (?:act|send|submit|file|request|represent)|power of attorney|acting on behalf|' +
        'for whom i am authori[sz]ed',
    ),
    phrase(
      `(?:i am|we are|i'm|we're|am|is) (?:the |an? )?(?:${OWNER}){0,3}(?:owner|holder|creator|` +
        `author|developer)\\b`,
    ),
    phrase('(?:we|i|this firm) represents?\\b|on behalf of (?:the |our |my )?\\w+|own all (?:the )?rights'),
    phrase(
      '受[^\\n，。]{1,40}委托|授权委托书|合法授权|代理人|(?:我|本)(?:司|公司|人|们|店)?(?:是|为|系)[^\\n。]{0,40}(?:权利人|所有人|著作权人|' +
        '商标权人|专利权人|持有人)',
    ),
  ],
  perjury: [
    phrase('penalt(?:y|ies) (?:of|for) perjury|perjury'),
    phrase('伪证|承担[^\\n。]{0,20}法律责任|法律后果'),
  ],
  mistake: [
    phrase(
      '(?:good[-\\s]faith|belie(?:f|ve)|swear|declare|certify)GAP(?:mistake|mistakenly|' +
        'misidentif\\w+|erroneous(?:ly)?)',
    ),
    phrase(
      '(?:removed|disabled|taken down) (?:\\w+ ){0,4}(?:(?:by|as a result of|due to|because of|' +
        'in) (?:a )?(?:mistake|error|misidentification)|erroneously|mistakenly)',
    ),
    phrase(
      '(?:误删|误判|误认|误投诉|错误(?:地)?(?:认定|识别|删除|下架|投诉|通知)|不构成侵权|未侵权|没有侵权|不存在侵权|未侵犯)',
    ),
  ],
  jurisdiction: [
    phrase('(?:consent|submit|agree)\\w{0,4} to (?:the )?(?:\\w+ ){0,2}jurisdiction'),
    phrase('jurisdiction of (?:the |any |a )?(?:\\w+ ){0,3}(?:federal|district|u\\.?s\\.?|united states)'),
    phrase('(?:同意|接受|服从)[^\\n。]{0,30}(?:法院[^\\n。]{0,10})?管辖'),
  ],
  service: [
    phrase('accept(?:s|ing|ance of)? (?:the )?service|service of (?:legal )?process'),
    phrase('接受[^\\n。]{0,30}(?:送达|法律文书|诉讼文书|司法文书)'),
  ],
  identity_proof: [
    phrase(
      'business licen[sc]e|passport|proof of identity|identity (?:card|document|proof)|' +
        'certificate of incorporation|photo id',
    ),
    phrase('营业执照|身份证|身份证明|统一社会信用代码|主体资格'),
  ],
  right_proof: [
    phrase(
      '(?:registration|certificate|patent|trademark|copyright) (?:no|number|nos|certificate)\\b|' +
        'reg\\.? no\\b',
    ),
    phrase(
      '\\b(?:tx|va|pa|sr)u?[-\\s]?\\d{1,2}(?:-\\d{3}){2}|registered (?:copyright|trademark|patent|design)',
    ),
    phrase('注册证|注册号|登记号|登记证|专利号|专利证书|商标注册|著作权登记|作品登记|权属证明|权利证明'),
  ],
  evidence: [
    phrase(
      'screenshots?|evidence|(?:test|sample) purchase|notari[sz]ed|side[-\\s]by[-\\s]side|invoices?|' +
        'comparison (?:of|chart|table)',
    ),
    phrase('证据|截图|公证|比对|鉴定|购买(?:凭证|记录)|发票|进货(?:凭证|单)'),
  ],
};
