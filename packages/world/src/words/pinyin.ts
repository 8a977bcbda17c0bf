// Syllables of Chinese in Latin letters, for personal domains.
import { words } from "./words.ts";

/**
 * Each begins with a consonant, so that four of them in a row are read in one way. There must be 308 at least: their fourth
 * power is the number of domains, and there are up to nine billion uids.
 */
export const domainSyllables = words(`
ba bai ban bang bao bei bian biao bie bin bing bo bu
pai pan pang pao pei pen pian piao pie pin ping po pu
ma mai man mang mao mei men meng mi mian miao mie min ming miu mo mu
fa fan fang fei fen feng fu
dai dan dang dao deng di dian diao die ding dong dou du duan dui dun duo
ta tai tan tang tao teng tian tiao tie ting tong tou tu tuan tui tun tuo
nai nan nang nao nei neng ni nian niang nie nin ning niu nong nu nuan
la lai lan lang lao lei leng li lian liang liao lie lin ling liu long lou lu luan lun luo
gai gan gang gao ge gei gong gou gu gua guai guan guang gui gun guo
kai kan kang kao ke kong ku kuan kuang kui kun
hai han hang hao he hei hong hou hu hua huai huan huang hui hun huo
ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuan zhuang zhui zhun
cha chai chan chang chao chen cheng chong chu chuan chuang chui chun
shai shan shang shao shen sheng shi shu shua shuang shui shun shuo
ran rang rao ren reng rong rou ru ruan rui run ruo
zai zan zao zen zeng zi zong zou zu zui zuo
cai can cao ci cong cu cui
sa san sang sao si song su suan sui sun suo
ya yan yang yao ye yi yin ying yong you yu yuan yue yun
wa wai wan wang wei wen weng wo wu
`);
