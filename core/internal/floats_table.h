/* SPDX-License-Identifier: MIT */
/* Tables and polynomials of the float functions: core/math/float_*.h explain them. Written by tests/tables/math/generate.py. */
#define F_EXP2_P0 0x1.62e42fefa39fep-1
#define F_EXP2_P1 0x1.ebfbdff82c59ep-3
#define F_EXP2_P2 0x1.c6b08d6e78d6bp-5
#define F_EXP2_P3 0x1.3b2ab6fa87999p-7
#define F_EXP2_P4 0x1.5d89c704cce07p-10
#define F_EXP2_P5 0x1.430aa4b6123edp-13
/* 2^r: 2^-56.890625 */
#define F_EXP2_TABLE \
	4607182418800017408, \
	4607171688528556853, \
	4607161091040444513, \
	4607150627056680837, \
	4607140297302181236, \
	4607130102505797342, \
	4607120043400338376, \
	4607110120722592643, \
	4607100335213349135, \
	4607090687617419255, \
	4607081178683658658, \
	4607071809164989211, \
	4607062579818421073, \
	4607053491405074892, \
	4607044544690204128, \
	4607035740443217489, \
	4607027079437701499, \
	4607018562451443178, \
	4607010190266452853, \
	4607001963668987092, \
	4606993883449571754, \
	4606985950403025181, \
	4606978165328481494, \
	4606970529029414038, \
	4606963042313658936, \
	4606955705993438783, \
	4606948520885386461, \
	4606941487810569089, \
	4606934607594512097, \
	4606927881067223440, \
	4606921309063217931, \
	4606914892421541718, \
	4606908631985796885, \
	4606902528604166193, \
	4606896583129437951, \
	4606890796419031025, \
	4606885169335019979, \
	4606879702744160358, \
	4606874397517914103, \
	4606869254532475109, \
	4606864274668794914, \
	4606859458812608540, \
	4606854807854460458, \
	4606850322689730711, \
	4606846004218661165, \
	4606841853346381911, \
	4606837870982937808, \
	4606834058043315166, \
	4606830415447468583, \
	4606826944120347917, \
	4606823644991925415, \
	4606820518997222978, \
	4606817567076339586, \
	4606814790174478863, \
	4606812189241976794, \
	4606809765234329597, \
	4606807519112221737, \
	4606805451841554103, \
	4606803564393472328, \
	4606801857744395273, \
	4606800332876043653, \
	4606798990775468832, \
	4606797832435081765, \
	4606796858852682099, \
	4606796071031487437, \
	4606795469980162751, \
	4606795056712849967, \
	4606794832249197700, \
	4606794797614391156, \
	4606794953839182196, \
	4606795301959919561, \
	4606795843018579263, \
	4606796578062795143, \
	4606797508145889586, \
	4606798634326904418, \
	4606799957670631954, \
	4606801479247646227, \
	4606803200134334381, \
	4606805121412928237, \
	4606807244171536025, \
	4606809569504174299, \
	4606812098510800012, \
	4606814832297342774, \
	4606817771975737286, \
	4606820918663955941, \
	4606824273486041615, \
	4606827837572140624, \
	4606831612058535866, \
	4606835598087680144, \
	4606839796808229667, \
	4606844209375077733, \
	4606848836949388595, \
	4606853680698631517, \
	4606858741796615000, \
	4606864021423521215, \
	4606869520765940602, \
	4606875241016906669, \
	4606881183375930982, \
	4606887349049038331, \
	4606893739248802106, \
	4606900355194379847, \
	4606907198111549002, \
	4606914269232742866, \
	4606921569797086729, \
	4606929101050434204, \
	4606936864245403770, \
	4606944860641415499, \
	4606953091504727989, \
	4606961558108475497, \
	4606970261732705274, \
	4606979203664415100, \
	4606988385197591026, \
	4606997807633245319, \
	4607007472279454616, \
	4607017380451398277, \
	4607027533471396960, \
	4607037932668951391, \
	4607048579380781353, \
	4607059474950864886, \
	4607070620730477699, \
	4607082018078232794, \
	4607093668360120305, \
	4607105572949547559, \
	4607117733227379351, \
	4607130150581978432, \
	4607142826409246228, \
	4607155762112663768, \
	4607168959103332849, \

#define F_EXPM1_P0 0x1p-1
#define F_EXPM1_P1 0x1.5555555555557p-3
#define F_EXPM1_P2 0x1.5555555555fd4p-5
#define F_EXPM1_P3 0x1.111111110b8dap-7
#define F_EXPM1_P4 0x1.6c16c12a3bb3bp-10
#define F_EXPM1_P5 0x1.a01a02e473ed6p-13
#define F_EXPM1_P6 0x1.a029a222e5e7fp-16
#define F_EXPM1_P7 0x1.71ccc967f62a5p-19
/* expm1, relative: 2^-61.875 */
#define F_SINH_P0 0x1.5555555555551p-3
#define F_SINH_P1 0x1.111111111b0d1p-7
#define F_SINH_P2 0x1.a019ffceeb7cdp-13
#define F_SINH_P3 0x1.71ffd7a0ae28dp-19
/* sinh, relative: 2^-63.78125 */
#define F_TANH_P0 -0x1.5555555555552p-2
#define F_TANH_P1 0x1.111111110f0e4p-3
#define F_TANH_P2 -0x1.ba1ba1ad3a542p-5
#define F_TANH_P3 0x1.664f359221d85p-6
#define F_TANH_P4 -0x1.226020adc9b5ap-7
#define F_TANH_P5 0x1.cc82a7b2ac85dp-9
/* tanh, relative: 2^-64.15625 */
#define F_LOG_P0 -0x1p-1
#define F_LOG_P1 0x1.5555555555557p-2
#define F_LOG_P2 -0x1.ffffffffff5a3p-3
#define F_LOG_P3 0x1.999999994b1b7p-3
#define F_LOG_P4 -0x1.555555b194ebp-3
#define F_LOG_P5 0x1.249273378842fp-3
#define F_LOG_P6 -0x1.ffecd9b826254p-4
#define F_LOG_P7 0x1.b9e707a7f9344p-4
/* log1p, relative: 2^-68.25 */
#define F_LN2 0x1.62e42fefa39efp-1
#define F_1_LN2 0x1.71547652b82fep0
#define F_1_LN10 0x1.bcb7b1526e50ep-2
#define F_LN10 0x1.26bb1bbb55516p1
#define F_LOG2_10 0x1.a934f0979a371p1
#define F_LOG_TABLE \
	{ 0x1.72428p0, -0x1.79e25087cf776p-2 }, \
	{ 0x1.6e1f8p0, -0x1.6e61086af142ap-2 }, \
	{ 0x1.6a13cp0, -0x1.63000bb3aa197p-2 }, \
	{ 0x1.661ecp0, -0x1.57bf623c8cf29p-2 }, \
	{ 0x1.623fap0, -0x1.4c9df4617289fp-2 }, \
	{ 0x1.5e75cp0, -0x1.419b4f3d5e775p-2 }, \
	{ 0x1.5ac06p0, -0x1.36b692ebe0b2ep-2 }, \
	{ 0x1.571eep0, -0x1.2bef2c4dc88ebp-2 }, \
	{ 0x1.5390ap0, -0x1.21447950eaf88p-2 }, \
	{ 0x1.5015p0, -0x1.16b5c8bacfb53p-2 }, \
	{ 0x1.4cab8p0, -0x1.0c42bc7615d9bp-2 }, \
	{ 0x1.4953ap0, -0x1.01eaeae26c654p-2 }, \
	{ 0x1.460ccp0, -0x1.ef5af44dcfe02p-3 }, \
	{ 0x1.42d66p0, -0x1.db13cc0d4885fp-3 }, \
	{ 0x1.3fb02p0, -0x1.c700096eff848p-3 }, \
	{ 0x1.3c996p0, -0x1.b31daa75bc8e4p-3 }, \
	{ 0x1.3991cp0, -0x1.9f6c2e708952p-3 }, \
	{ 0x1.3698ep0, -0x1.8beb03b38fe73p-3 }, \
	{ 0x1.33ae4p0, -0x1.7898b254446cfp-3 }, \
	{ 0x1.30d1ap0, -0x1.657556e8be681p-3 }, \
	{ 0x1.2e026p0, -0x1.527e794a1b2b4p-3 }, \
	{ 0x1.2b404p0, -0x1.3fb4105991368p-3 }, \
	{ 0x1.288bp0, -0x1.2d1608c8680fap-3 }, \
	{ 0x1.25e22p0, -0x1.1aa286e23edc9p-3 }, \
	{ 0x1.23456p0, -0x1.08595659e2f0ep-3 }, \
	{ 0x1.20b48p0, -0x1.ec7470309b6p-4 }, \
	{ 0x1.1e2fp0, -0x1.c886301bc0ea3p-4 }, \
	{ 0x1.1bb4ap0, -0x1.a4e72a0b1b5a6p-4 }, \
	{ 0x1.19454p0, -0x1.819856f40c9a8p-4 }, \
	{ 0x1.16e06p0, -0x1.5e9526d9772c9p-4 }, \
	{ 0x1.1486p0, -0x1.3be03a7d18c64p-4 }, \
	{ 0x1.12358p0, -0x1.1972e5145fa47p-4 }, \
	{ 0x1.0fefp0, -0x1.eea2fc006b77cp-5 }, \
	{ 0x1.0db2p0, -0x1.aaeded0faacfcp-5 }, \
	{ 0x1.0b7e6p0, -0x1.67c78b2d3f3d4p-5 }, \
	{ 0x1.0954p0, -0x1.2530b2f8c883fp-5 }, \
	{ 0x1.07326p0, -0x1.c63d06c14aa2ap-6 }, \
	{ 0x1.05198p0, -0x1.432ab25980c41p-6 }, \
	{ 0x1.03092p0, -0x1.8246da3884d1ap-7 }, \
	{ 0x1p0, 0 }, \
	{ 0x1p0, 0 }, \
	{ 0x1.f4466p-1, 0x1.7b90e87d5c4a3p-6 }, \
	{ 0x1.ecc08p-1, 0x1.39e82b9fec3ap-5 }, \
	{ 0x1.e573ap-1, 0x1.b42eab1199da3p-5 }, \
	{ 0x1.de5d6p-1, 0x1.1653e8ea397f3p-4 }, \
	{ 0x1.d77b6p-1, 0x1.51b0a1f061c61p-4 }, \
	{ 0x1.d0cb6p-1, 0x1.8c341f631a2a3p-4 }, \
	{ 0x1.ca4b4p-1, 0x1.c5e4bcf5bed8bp-4 }, \
	{ 0x1.c3f9p-1, 0x1.fec8831dc133bp-4 }, \
	{ 0x1.bdd2cp-1, 0x1.1b728b52f6c24p-3 }, \
	{ 0x1.b7d6cp-1, 0x1.371fd401e90b8p-3 }, \
	{ 0x1.b2036p-1, 0x1.526e713a1b5a1p-3 }, \
	{ 0x1.ac57p-1, 0x1.6d6106719d25dp-3 }, \
	{ 0x1.a6d02p-1, 0x1.87f9eb520cbeap-3 }, \
	{ 0x1.a16d4p-1, 0x1.a23bbffe2b567p-3 }, \
	{ 0x1.9c2d2p-1, 0x1.bc283042d98a7p-3 }, \
	{ 0x1.970e4p-1, 0x1.d5c264b4fd355p-3 }, \
	{ 0x1.920fcp-1, 0x1.ef0aa2bdc665ap-3 }, \
	{ 0x1.8d302p-1, 0x1.040246cb4d2edp-2 }, \
	{ 0x1.886e6p-1, 0x1.1058bd1ae4ae2p-2 }, \
	{ 0x1.83c98p-1, 0x1.1c89761699dc3p-2 }, \
	{ 0x1.7f406p-1, 0x1.2895a0bde86a4p-2 }, \
	{ 0x1.7ad22p-1, 0x1.347ddb2987d59p-2 }, \
	{ 0x1.767dcp-1, 0x1.40432f686b3c6p-2 }, \

#define F_LOG2_TABLE \
	{ 0x1.72428p0, -0x1.1095f17f4d0c7p-1 }, \
	{ 0x1.6e1f8p0, -0x1.08495f2802b44p-1 }, \
	{ 0x1.6a13cp0, -0x1.0014187b44facp-1 }, \
	{ 0x1.661ecp0, -0x1.efec4646ccef2p-2 }, \
	{ 0x1.623fap0, -0x1.dfdd6ad0ee9f6p-2 }, \
	{ 0x1.5e75cp0, -0x1.cffaf8d2f6f67p-2 }, \
	{ 0x1.5ac06p0, -0x1.c043ad4ac208cp-2 }, \
	{ 0x1.571eep0, -0x1.b0b6b3f7d06f9p-2 }, \
	{ 0x1.5390ap0, -0x1.a15323087936cp-2 }, \
	{ 0x1.5015p0, -0x1.9217faccfbf79p-2 }, \
	{ 0x1.4cab8p0, -0x1.8304b3897d7eep-2 }, \
	{ 0x1.4953ap0, -0x1.7418b4db0f9e4p-2 }, \
	{ 0x1.460ccp0, -0x1.6552c47827273p-2 }, \
	{ 0x1.42d66p0, -0x1.56b223995e0ccp-2 }, \
	{ 0x1.3fb02p0, -0x1.483695f490399p-2 }, \
	{ 0x1.3c996p0, -0x1.39dea8c5f4464p-2 }, \
	{ 0x1.3991cp0, -0x1.2ba9ff38c5e74p-2 }, \
	{ 0x1.3698ep0, -0x1.1d983038a5973p-2 }, \
	{ 0x1.33ae4p0, -0x1.0fa82c9b062bdp-2 }, \
	{ 0x1.30d1ap0, -0x1.01da08fecad36p-2 }, \
	{ 0x1.2e026p0, -0x1.e857fac7496f8p-3 }, \
	{ 0x1.2b404p0, -0x1.cd3c066ac4eeep-3 }, \
	{ 0x1.288bp0, -0x1.b260190d317cp-3 }, \
	{ 0x1.25e22p0, -0x1.97c184629c6dbp-3 }, \
	{ 0x1.23456p0, -0x1.7d5ffcf67e386p-3 }, \
	{ 0x1.20b48p0, -0x1.633b27c3d59d4p-3 }, \
	{ 0x1.1e2fp0, -0x1.4950053093e57p-3 }, \
	{ 0x1.1bb4ap0, -0x1.2f9e08ff2e29dp-3 }, \
	{ 0x1.19454p0, -0x1.1625e6c58f466p-3 }, \
	{ 0x1.16e06p0, -0x1.f9c8a7fa3c0ddp-4 }, \
	{ 0x1.1486p0, -0x1.c7b66be0edce9p-4 }, \
	{ 0x1.12358p0, -0x1.960b77fb6f6f6p-4 }, \
	{ 0x1.0fefp0, -0x1.64ce0fab1fa4bp-4 }, \
	{ 0x1.0db2p0, -0x1.33f6e70c7e7fcp-4 }, \
	{ 0x1.0b7e6p0, -0x1.0386a9b00ef62p-4 }, \
	{ 0x1.0954p0, -0x1.a6fbed7681b1cp-5 }, \
	{ 0x1.07326p0, -0x1.47a9ea5addbd8p-5 }, \
	{ 0x1.05198p0, -0x1.d23b2a73a25e5p-6 }, \
	{ 0x1.03092p0, -0x1.16a3c92a45987p-6 }, \
	{ 0x1p0, 0 }, \
	{ 0x1p0, 0 }, \
	{ 0x1.f4466p-1, 0x1.11cc8d0c35ea5p-5 }, \
	{ 0x1.ecc08p-1, 0x1.c4df3826464c6p-5 }, \
	{ 0x1.e573ap-1, 0x1.3aa396bf7a15p-4 }, \
	{ 0x1.de5d6p-1, 0x1.918ac6e6a6382p-4 }, \
	{ 0x1.d77b6p-1, 0x1.e72f037527fd6p-4 }, \
	{ 0x1.d0cb6p-1, 0x1.1dccecbc18ba6p-3 }, \
	{ 0x1.ca4b4p-1, 0x1.476a3a9b28d4p-3 }, \
	{ 0x1.c3f9p-1, 0x1.7073c56f30b42p-3 }, \
	{ 0x1.bdd2cp-1, 0x1.98ed9f6aafbf3p-3 }, \
	{ 0x1.b7d6cp-1, 0x1.c0db86d5854dfp-3 }, \
	{ 0x1.b2036p-1, 0x1.e840d9de2b8d8p-3 }, \
	{ 0x1.ac57p-1, 0x1.0790b38054dccp-2 }, \
	{ 0x1.a6d02p-1, 0x1.1ac047af2aea8p-2 }, \
	{ 0x1.a16d4p-1, 0x1.2db10e538534dp-2 }, \
	{ 0x1.9c2d2p-1, 0x1.40643c051e171p-2 }, \
	{ 0x1.970e4p-1, 0x1.52dc1808a8842p-2 }, \
	{ 0x1.920fcp-1, 0x1.6518d46fe6eacp-2 }, \
	{ 0x1.8d302p-1, 0x1.771d10f755648p-2 }, \
	{ 0x1.886e6p-1, 0x1.88e9c392b7fbbp-2 }, \
	{ 0x1.83c98p-1, 0x1.9a8003d4a05f2p-2 }, \
	{ 0x1.7f406p-1, 0x1.abe186df47b97p-2 }, \
	{ 0x1.7ad22p-1, 0x1.bd0f30c877b4fp-2 }, \
	{ 0x1.767dcp-1, 0x1.ce0a816784a0bp-2 }, \

#define F_SIN_P0 -0x1.5555555555548p-3
#define F_SIN_P1 0x1.111111110f75ep-7
#define F_SIN_P2 -0x1.a01a019bf2523p-13
#define F_SIN_P3 0x1.71de355f36296p-19
#define F_SIN_P4 -0x1.ae5e549c43503p-26
#define F_SIN_P5 0x1.5d8e42352e7eep-33
/* sin, relative: 2^-57.875 */
#define F_COS_P0 -0x1p-1
#define F_COS_P1 0x1.555555555554ap-5
#define F_COS_P2 -0x1.6c16c16c14e48p-10
#define F_COS_P3 0x1.a01a019c684dep-16
#define F_COS_P4 -0x1.27e4f7d8b8d44p-22
#define F_COS_P5 0x1.1ee9cc932a2d6p-29
#define F_COS_P6 -0x1.8f9f4d797041p-37
/* cos, relative: 2^-63.796875 */
#define F_2_PI 0x1.45f306dc9c883p-1
#define F_PI 0x1.921fb54442d18p1
#define F_1_PI 0x1.45f306dc9c883p-2
#define F_PI_2 0x1.921fb54442d18p0
#define F_PI_2_HI 0x1.921fb544p0
#define F_PI_2_LO 0x1.0b4611a626331p-34
#define F_2_PI_WORDS \
	0u, \
	2734261102u, \
	1313084713u, \
	4230436817u, \
	4113882560u, \
	3680671129u, \
	1011060801u, \
	4266746795u, \
	3736847713u, \

#define F_ATAN_P0 -0x1.5555555555555p-2
#define F_ATAN_P1 0x1.9999999999185p-3
#define F_ATAN_P2 -0x1.249249225c9f5p-3
#define F_ATAN_P3 0x1.c71c6888dc21dp-4
#define F_ATAN_P4 -0x1.745329154955fp-4
#define F_ATAN_P5 0x1.35d585b22cf9ap-4
/* atan, relative: 2^-68.8125 */
#define F_QUICK_ATAN_P0 -0x1.5555553fcd4efp-2
#define F_QUICK_ATAN_P1 0x1.999897542d48fp-3
#define F_QUICK_ATAN_P2 -0x1.22d9a148e24f9p-3
/* the quick one, relative: 2^-41.890625 */
#define F_ATAN_TABLE \
	{ 0x1.1f86dbf082d59p-4, -0x1.095dc7732ef81p-59 }, \
	{ 0x1.5f2324fd2d7b2p-4, 0x1.8a8da4401318ep-58 }, \
	{ 0x1.9e94153cfdcf1p-4, 0x1.a332e1d69c47ep-58 }, \
	{ 0x1.ddd21701eba6ep-4, 0x1.94effcd76fe58p-58 }, \
	{ 0x1.1e1fafb043727p-3, -0x1.b485914dacf8cp-59 }, \
	{ 0x1.5c9811e3ec26ap-3, -0x1.054ab2c010f3dp-58 }, \
	{ 0x1.9a6a8e96c8626p-3, 0x1.cf601e7b4348ep-59 }, \
	{ 0x1.d77d5df205736p-3, 0x1.c648d1534597ep-57 }, \
	{ 0x1.18bf5a30bf178p-2, 0x1.30ca4748b1bf9p-57 }, \
	{ 0x1.530ad9951cd4ap-2, -0x1.2566480884082p-57 }, \
	{ 0x1.8b24d394a1b25p-2, 0x1.b6d0ba3748fa8p-56 }, \
	{ 0x1.c0db4c94ec9fp-2, -0x1.cc1ce70934c34p-56 }, \
	{ 0x1.0657e94db30dp-1, -0x1.d5b495f6349e6p-56 }, \
	{ 0x1.345f01cce37bbp-1, 0x1.1021137c71102p-55 }, \
	{ 0x1.5d58987169b18p-1, 0x1.0028e4bc5e7cap-57 }, \
	{ 0x1.819d0b7158a4dp-1, -0x1.bf76229d3b917p-56 }, \
	{ 0x1.b034f38649c88p-1, -0x1.be88d6936f833p-55 }, \
	{ 0x1.e24dd44c855d1p-1, 0x1.f7ac612ab33d8p-55 }, \
	{ 0x1.04e67277a01d7p0, 0x1.7115496c13eb6p-57 }, \
	{ 0x1.14b1dd5f90ce1p0, -0x1.212d570a63fa2p-56 }, \
	{ 0x1.270ef55a53a25p0, -0x1.a66b1af5f84fbp-54 }, \
	{ 0x1.38d6a6ce13353p0, -0x1.12c77e8a80f5cp-55 }, \
	{ 0x1.45b54837351ap0, 0x1.9e4a72eedacc4p-56 }, \
	{ 0x1.4f68dea672617p0, 0x1.934f9f2b0020ep-54 }, \
	{ 0x1.5a25052114e6p0, 0x1.8c2d0c89de218p-56 }, \
	{ 0x1.6414d44094c7cp0, -0x1.c5f60a65c7397p-54 }, \
	{ 0x1.6b0bae830c07p0, -0x1.7d1ab82ffb70bp-54 }, \
	{ 0x1.7030cf9403197p0, -0x1.cbe1896221608p-56 }, \
	{ 0x1.75cbad2a40bd5p0, 0x1.20bc8af35c4d5p-54 }, \
	{ 0x1.7aea38c1acbd1p0, 0x1.881d48ae6de92p-54 }, \
	{ 0x1.7e7862aa0157cp0, -0x1.58c9f564b028cp-54 }, \
	{ 0x1.811518cde39a6p0, 0x1.511fe80fbb23p-57 }, \
	{ 0x1.83ea8edb40f72p0, 0x1.aba03a56fdc09p-54 }, \
	{ 0x1.867ed918ab138p0, 0x1.ca07933f18e43p-56 }, \
	{ 0x1.884855a158b25p0, 0x1.535cee7c891bbp-54 }, \
	{ 0x1.8997fbb8b19cp0, 0x1.7652f3d7700a3p-54 }, \

#define F_ASIN_P0 0x1.555555555554ep-3
#define F_ASIN_P1 0x1.33333333374a6p-4
#define F_ASIN_P2 0x1.6db6db67bbbcp-5
#define F_ASIN_P3 0x1.f1c71fdc392c6p-6
#define F_ASIN_P4 0x1.6e8b22406b02bp-6
#define F_ASIN_P5 0x1.1c59e58d1b426p-6
#define F_ASIN_P6 0x1.c862e978db618p-7
#define F_ASIN_P7 0x1.85975d6fe0adp-7
#define F_ASIN_P8 0x1.fafa7d13d9b56p-8
#define F_ASIN_P9 0x1.0a051401b2c67p-6
#define F_ASIN_P10 -0x1.6b61594f4f501p-7
#define F_ASIN_P11 0x1.d19a0d03b23ecp-6
/* asin, relative: 2^-54.1875 */
#define F_QUICK_SIN_P0 -0x1.55555544465b4p-3
#define F_QUICK_SIN_P1 0x1.110b7b53fae9ap-7
/* sin, relative: 2^-43.09375 */
#define F_QUICK_COS_P0 -0x1.ffffffc449536p-2
#define F_QUICK_COS_P1 0x1.554b8f2aa9718p-5
/* cos, relative: 2^-40.28125 */
#define F_32_PI 0x1.45f306dc9c883p3
#define F_PI_32 0x1.921fb54442d18p-4
#define F_PI_32_HI 0x1.921fb544p-4
#define F_PI_32_LO 0x1.0b4611a626331p-38
#define F_QUICK_SIN_TABLE \
	0, \
	0x1.917a6bc29b42cp-4, \
	0x1.8f8b83c69a60bp-3, \
	0x1.294062ed59f06p-2, \
	0x1.87de2a6aea963p-2, \
	0x1.e2b5d3806f63bp-2, \
	0x1.1c73b39ae68c8p-1, \
	0x1.44cf325091dd6p-1, \
	0x1.6a09e667f3bcdp-1, \
	0x1.8bc806b151741p-1, \
	0x1.a9b66290ea1a3p-1, \
	0x1.c38b2f180bdb1p-1, \
	0x1.d906bcf328d46p-1, \
	0x1.e9f4156c62ddap-1, \
	0x1.f6297cff75cbp-1, \
	0x1.fd88da3d12526p-1, \
	0x1p0, \
	0x1.fd88da3d12526p-1, \
	0x1.f6297cff75cbp-1, \
	0x1.e9f4156c62ddap-1, \
	0x1.d906bcf328d46p-1, \
	0x1.c38b2f180bdb1p-1, \
	0x1.a9b66290ea1a3p-1, \
	0x1.8bc806b151741p-1, \
	0x1.6a09e667f3bcdp-1, \
	0x1.44cf325091dd6p-1, \
	0x1.1c73b39ae68c8p-1, \
	0x1.e2b5d3806f63bp-2, \
	0x1.87de2a6aea963p-2, \
	0x1.294062ed59f06p-2, \
	0x1.8f8b83c69a60bp-3, \
	0x1.917a6bc29b42cp-4, \
	0, \
	-0x1.917a6bc29b42cp-4, \
	-0x1.8f8b83c69a60bp-3, \
	-0x1.294062ed59f06p-2, \
	-0x1.87de2a6aea963p-2, \
	-0x1.e2b5d3806f63bp-2, \
	-0x1.1c73b39ae68c8p-1, \
	-0x1.44cf325091dd6p-1, \
	-0x1.6a09e667f3bcdp-1, \
	-0x1.8bc806b151741p-1, \
	-0x1.a9b66290ea1a3p-1, \
	-0x1.c38b2f180bdb1p-1, \
	-0x1.d906bcf328d46p-1, \
	-0x1.e9f4156c62ddap-1, \
	-0x1.f6297cff75cbp-1, \
	-0x1.fd88da3d12526p-1, \
	-0x1p0, \
	-0x1.fd88da3d12526p-1, \
	-0x1.f6297cff75cbp-1, \
	-0x1.e9f4156c62ddap-1, \
	-0x1.d906bcf328d46p-1, \
	-0x1.c38b2f180bdb1p-1, \
	-0x1.a9b66290ea1a3p-1, \
	-0x1.8bc806b151741p-1, \
	-0x1.6a09e667f3bcdp-1, \
	-0x1.44cf325091dd6p-1, \
	-0x1.1c73b39ae68c8p-1, \
	-0x1.e2b5d3806f63bp-2, \
	-0x1.87de2a6aea963p-2, \
	-0x1.294062ed59f06p-2, \
	-0x1.8f8b83c69a60bp-3, \
	-0x1.917a6bc29b42cp-4, \

#define F_QUICK_LOG_P0 -0x1.0000000079753p-1
#define F_QUICK_LOG_P1 0x1.555561c0b6de4p-2
#define F_QUICK_LOG_P2 -0x1.0000fb90a4393p-2
#define F_QUICK_LOG_P3 0x1.9366e023a8e0ep-3
/* log1p, relative: 2^-38.296875 */
#define F_QUICK_LOG2_P0 -0x1.715476536769ep-1
#define F_QUICK_LOG2_P1 0x1.ec70afae80cfbp-2
#define F_QUICK_LOG2_P2 -0x1.7155e14134a22p-2
#define F_QUICK_LOG2_P3 0x1.22fe30a45b509p-2
/* log1p, relative: 2^-46.15625 */
#define F_POW_LOG2_P0 -0x1.71547652a8576p-1
#define F_POW_LOG2_P1 0x1.ec709dcf377ep-2
#define F_POW_LOG2_P2 -0x1.715490bd2b46ap-2
#define F_POW_LOG2_P3 0x1.277646eabe0dbp-2
#define F_POW_LOG2_P4 -0x1.e3084829d1759p-3
#define F_LOG10_2 0x1.34413509f79ffp-2
#define F_QUICK_EXP2_P0 0x1.62e42fef9ee7ep-1
#define F_QUICK_EXP2_P1 0x1.ebfc228dffbc7p-3
#define F_QUICK_EXP2_P2 0x1.c6b0cc7f45b6bp-5
/* 2^r: 2^-37.1875 */
#define F_QUICK_ASIN_P0 0x1.55555554dfd9bp-3
#define F_QUICK_ASIN_P1 0x1.333334fb4c658p-4
#define F_QUICK_ASIN_P2 0x1.6db5b93833fc3p-5
#define F_QUICK_ASIN_P3 0x1.f20d2b81cf095p-6
#define F_QUICK_ASIN_P4 0x1.6a6d41cb256bdp-6
#define F_QUICK_ASIN_P5 0x1.3d71554437f93p-6
#define F_QUICK_ASIN_P6 0x1.5782032115c96p-8
#define F_QUICK_ASIN_P7 0x1.e3ef4ea139233p-6
/* asin, relative: 2^-38.234375 */
#define F_CBRT_P0 0x1.c9df4b426a123p-2
#define F_CBRT_P1 0x1.e673b031f82dp-1
#define F_CBRT_P2 -0x1.5515c312bf4a5p-1
#define F_CBRT_P3 0x1.8a9dc81f1d5aap-2
#define F_CBRT_P4 -0x1.27e175daf32e9p-3
#define F_CBRT_P5 0x1.fa580432c8fbcp-6
#define F_CBRT_P6 -0x1.76d3bc23881f2p-9
/* cbrt, relative: 2^-22.4765625 */
#define F_CBRT_2 0x1.428a2f98d728bp0
#define F_CBRT_4 0x1.965fea53d6e3dp0
