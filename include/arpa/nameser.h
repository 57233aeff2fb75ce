/* SPDX-License-Identifier: MIT */
/* The messages of the domain name system (RFC 1035 and later), and functions that read and write them, as BIND 8 and later have them. Linux only. */
#ifndef _ARPA_NAMESER_H
#define _ARPA_NAMESER_H

#include <bits/features.h>
#include <stdint.h>
#include <sys/types.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/param.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32

#define NS_PACKETSZ 512    /* bytes of a message without extensions */
#define NS_MAXDNAME 1025   /* of a name in text with its NUL */
#define NS_MAXMSG 65535
#define NS_MAXCDNAME 255   /* of a name in a message */
#define NS_MAXLABEL 63
#define NS_HFIXEDSZ 12     /* the head of a message; what follows the name in a question, in a record */
#define NS_QFIXEDSZ 4
#define NS_RRFIXEDSZ 10
#define NS_INT32SZ 4
#define NS_INT16SZ 2
#define NS_INT8SZ 1
#define NS_INADDRSZ 4
#define NS_IN6ADDRSZ 16
#define NS_CMPRSFLGS 0xc0  /* what marks a pointer to a name */
#define NS_DEFAULTPORT 53

typedef enum __ns_sect {
	ns_s_qd = 0, ns_s_zn = 0, /* questions (a zone, in updates) */
	ns_s_an = 1, ns_s_pr = 1, /* answers */
	ns_s_ns = 2, ns_s_ud = 2, /* authorities */
	ns_s_ar = 3,              /* what else is of use */
	ns_s_max = 4
} ns_sect;

/* A message that ns_initparse() has looked through. */
typedef struct __ns_msg {
	const unsigned char *_msg, *_eom;
	uint16_t _id, _flags, _counts[ns_s_max];
	const unsigned char *_sections[ns_s_max];
	ns_sect _sect;
	int _rrnum;
	const unsigned char *_msg_ptr;
} ns_msg;
#define ns_msg_id(message) ((message)._id + 0)
#define ns_msg_base(message) ((message)._msg + 0)
#define ns_msg_end(message) ((message)._eom + 0)
#define ns_msg_size(message) ((message)._eom - (message)._msg)
#define ns_msg_count(message, section) ((message)._counts[section] + 0)

/* One record, which points into the message. */
typedef struct __ns_rr {
	char name[NS_MAXDNAME];
	uint16_t type;
	uint16_t rr_class;
	uint32_t ttl;
	uint16_t rdlength;
	const unsigned char *rdata;
} ns_rr;
#define ns_rr_name(record) (((record).name[0] != '\0') ? (record).name : ".")
#define ns_rr_type(record) ((ns_type)((record).type + 0))
#define ns_rr_class(record) ((ns_class)((record).rr_class + 0))
#define ns_rr_ttl(record) ((record).ttl + 0)
#define ns_rr_rdlen(record) ((record).rdlength + 0)
#define ns_rr_rdata(record) ((record).rdata + 0)

typedef enum __ns_flag { ns_f_qr, ns_f_opcode, ns_f_aa, ns_f_tc, ns_f_rd, ns_f_ra, ns_f_z, ns_f_ad, ns_f_cd, ns_f_rcode, ns_f_max } ns_flag;
typedef enum __ns_opcode { ns_o_query = 0, ns_o_iquery = 1, ns_o_status = 2, ns_o_notify = 4, ns_o_update = 5, ns_o_max = 6 } ns_opcode;
typedef enum __ns_rcode {
	ns_r_noerror = 0, ns_r_formerr = 1, ns_r_servfail = 2, ns_r_nxdomain = 3, ns_r_notimpl = 4, ns_r_refused = 5, ns_r_yxdomain = 6, ns_r_yxrrset = 7,
	ns_r_nxrrset = 8, ns_r_notauth = 9, ns_r_notzone = 10, ns_r_max = 11, ns_r_badvers = 16, ns_r_badsig = 16, ns_r_badkey = 17, ns_r_badtime = 18
} ns_rcode;
typedef enum __ns_update_operation { ns_uop_delete = 0, ns_uop_add = 1, ns_uop_max = 2 } ns_update_operation;
typedef enum __ns_type {
	ns_t_invalid = 0, ns_t_a = 1, ns_t_ns = 2, ns_t_md = 3, ns_t_mf = 4, ns_t_cname = 5, ns_t_soa = 6, ns_t_mb = 7, ns_t_mg = 8, ns_t_mr = 9, ns_t_null = 10,
	ns_t_wks = 11, ns_t_ptr = 12, ns_t_hinfo = 13, ns_t_minfo = 14, ns_t_mx = 15, ns_t_txt = 16, ns_t_rp = 17, ns_t_afsdb = 18, ns_t_x25 = 19, ns_t_isdn = 20,
	ns_t_rt = 21, ns_t_nsap = 22, ns_t_nsap_ptr = 23, ns_t_sig = 24, ns_t_key = 25, ns_t_px = 26, ns_t_gpos = 27, ns_t_aaaa = 28, ns_t_loc = 29, ns_t_nxt = 30,
	ns_t_eid = 31, ns_t_nimloc = 32, ns_t_srv = 33, ns_t_atma = 34, ns_t_naptr = 35, ns_t_kx = 36, ns_t_cert = 37, ns_t_a6 = 38, ns_t_dname = 39, ns_t_sink = 40,
	ns_t_opt = 41, ns_t_apl = 42, ns_t_ds = 43, ns_t_sshfp = 44, ns_t_ipseckey = 45, ns_t_rrsig = 46, ns_t_nsec = 47, ns_t_dnskey = 48, ns_t_dhcid = 49,
	ns_t_nsec3 = 50, ns_t_nsec3param = 51, ns_t_tlsa = 52, ns_t_smimea = 53, ns_t_hip = 55, ns_t_ninfo = 56, ns_t_rkey = 57, ns_t_talink = 58, ns_t_cds = 59,
	ns_t_cdnskey = 60, ns_t_openpgpkey = 61, ns_t_csync = 62, ns_t_spf = 99, ns_t_uinfo = 100, ns_t_uid = 101, ns_t_gid = 102, ns_t_unspec = 103, ns_t_nid = 104,
	ns_t_l32 = 105, ns_t_l64 = 106, ns_t_lp = 107, ns_t_eui48 = 108, ns_t_eui64 = 109, ns_t_tkey = 249, ns_t_tsig = 250, ns_t_ixfr = 251, ns_t_axfr = 252,
	ns_t_mailb = 253, ns_t_maila = 254, ns_t_any = 255, ns_t_uri = 256, ns_t_caa = 257, ns_t_avc = 258, ns_t_ta = 32768, ns_t_dlv = 32769, ns_t_max = 65536
} ns_type;
typedef enum __ns_class {
	ns_c_invalid = 0, ns_c_in = 1, ns_c_2 = 2, ns_c_chaos = 3, ns_c_hs = 4, ns_c_none = 254, ns_c_any = 255, ns_c_max = 65536
} ns_class;

/* Types of questions, of which there are no records; and more about one record. */
#define ns_t_qt_p(type) (ns_t_xfr_p(type) || (type) == ns_t_any || (type) == ns_t_mailb || (type) == ns_t_maila)
#define ns_t_mrr_p(type) ((type) == ns_t_tsig || (type) == ns_t_opt)
#define ns_t_rr_p(type) (!ns_t_qt_p(type) && !ns_t_mrr_p(type))
#define ns_t_udp_p(type) ((type) != ns_t_axfr)
#define ns_t_xfr_p(type) ((type) == ns_t_axfr || (type) == ns_t_ixfr)
#define NS_NOTIFY_OP ns_o_notify
#define NS_UPDATE_OP ns_o_update

/* Numbers in the order of the network: read and written, with the pointer moved along. */
#define NS_GET16(value, p) do { \
	const unsigned char *__crt_p = (const unsigned char *)(p); \
	(value) = (uint16_t)(__crt_p[0] << 8 | __crt_p[1]); \
	(p) += NS_INT16SZ; \
} while (0)
#define NS_GET32(value, p) do { \
	const unsigned char *__crt_p = (const unsigned char *)(p); \
	(value) = (uint32_t)__crt_p[0] << 24 | (uint32_t)__crt_p[1] << 16 | (uint32_t)__crt_p[2] << 8 | (uint32_t)__crt_p[3]; \
	(p) += NS_INT32SZ; \
} while (0)
#define NS_PUT16(value, p) do { \
	uint16_t __crt_value = (uint16_t)(value); \
	*(p)++ = (unsigned char)(__crt_value >> 8); \
	*(p)++ = (unsigned char)__crt_value; \
} while (0)
#define NS_PUT32(value, p) do { \
	uint32_t __crt_long = (uint32_t)(value); \
	NS_PUT16(__crt_long >> 16, p); \
	NS_PUT16(__crt_long, p); \
} while (0)
/* The same as functions, which move nothing. */
unsigned int ns_get16(const unsigned char *__p) __CRT_NOTHROW;
unsigned long ns_get32(const unsigned char *__p) __CRT_NOTHROW;
void ns_put16(unsigned int __value, unsigned char *__p) __CRT_NOTHROW;
void ns_put32(unsigned long __value, unsigned char *__p) __CRT_NOTHROW;

/* Looks through a message of `size` bytes. 0, or -1 with EMSGSIZE if it is not whole or has more than it says. */
int ns_initparse(const unsigned char *__bytes, int __size, ns_msg *__message) __CRT_NOTHROW;
/* Behind `count` records of a section (their size), or -1 with EMSGSIZE. */
int ns_skiprr(const unsigned char *__p, const unsigned char *__end, ns_sect __section, int __count) __CRT_NOTHROW;
/* Record `number` of a section (-1: the one behind that which was read last). 0, or -1 with ENODEV (there is none) or EMSGSIZE. */
int ns_parserr(ns_msg *__message, ns_sect __section, int __number, ns_rr *__record) __CRT_NOTHROW;
/* A field of the head. */
int ns_msg_getflag(ns_msg __message, int __flag) __CRT_NOTHROW;

/* Names. In a message they are labels, perhaps compressed; "unpacked" is the same without compression; text has dots, and "\." or "\123" for what is no plain character. All return
 * -1 with EMSGSIZE if something is ill-formed or does not fit.
 *
 * ns_name_uncompress: the text of the name at `from` in a message; how many bytes it takes there. ns_name_compress: the reverse, with pointers to names before, which are in `pointers` (the
 * message, then names, then NULL; up to `end`), where the new one is added; its size. */
int ns_name_uncompress(const unsigned char *__message, const unsigned char *__end, const unsigned char *__from, char *__text, size_t __size) __CRT_NOTHROW;
int ns_name_compress(const char *__text, unsigned char *__to, size_t __size, const unsigned char **__pointers, const unsigned char **__end) __CRT_NOTHROW;
/* Between messages and unpacked names. */
int ns_name_unpack(const unsigned char *__message, const unsigned char *__end, const unsigned char *__from, unsigned char *__to, size_t __size) __CRT_NOTHROW;
int ns_name_pack(const unsigned char *__from, unsigned char *__to, int __size, const unsigned char **__pointers, const unsigned char **__end) __CRT_NOTHROW;
/* Between unpacked names and text. ntop: the text's size with its NUL. pton: 1 if the name had a dot at its end, 0 if not. ntol: unpacked, in small letters; its size. */
int ns_name_ntop(const unsigned char *__from, char *__text, size_t __size) __CRT_NOTHROW;
int ns_name_pton(const char *__text, unsigned char *__to, size_t __size) __CRT_NOTHROW;
int ns_name_ntol(const unsigned char *__from, unsigned char *__to, size_t __size) __CRT_NOTHROW;
/* Moves *place behind the name there. 0 or -1. */
int ns_name_skip(const unsigned char **__place, const unsigned char *__end) __CRT_NOTHROW;
/* Takes names out of `pointers` that are at `from` or behind. */
void ns_name_rollback(const unsigned char *__from, const unsigned char **__pointers, const unsigned char **__end) __CRT_NOTHROW;

/* Text: whether two names are the same; whether the one is the other or in it; whether it is in it and not the same. -1 if they are too long. */
int ns_samename(const char *__one, const char *__other) __CRT_NOTHROW;
int ns_samedomain(const char *__name, const char *__domain) __CRT_NOTHROW;
int ns_subdomain(const char *__name, const char *__domain) __CRT_NOTHROW;
/* The name with one dot at its end. 0, or -1 with EMSGSIZE. */
int ns_makecanon(const char *__name, char *__text, size_t __size) __CRT_NOTHROW;

/* ---- The names of BIND 4 (<arpa/nameser_compat.h>) ---- */

/* The head of a message. */
typedef struct {
	unsigned int id : 16;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	unsigned int qr : 1, opcode : 4, aa : 1, tc : 1, rd : 1, ra : 1, unused : 1, ad : 1, cd : 1, rcode : 4;
#else
	unsigned int rd : 1, tc : 1, aa : 1, opcode : 4, qr : 1, rcode : 4, cd : 1, ad : 1, unused : 1, ra : 1;
#endif
	unsigned int qdcount : 16;
	unsigned int ancount : 16;
	unsigned int nscount : 16;
	unsigned int arcount : 16;
} HEADER;

#define PACKETSZ NS_PACKETSZ
#define MAXDNAME NS_MAXDNAME
#define MAXCDNAME NS_MAXCDNAME
#define MAXLABEL NS_MAXLABEL
#define HFIXEDSZ NS_HFIXEDSZ
#define QFIXEDSZ NS_QFIXEDSZ
#define RRFIXEDSZ NS_RRFIXEDSZ
#define INT32SZ NS_INT32SZ
#define INT16SZ NS_INT16SZ
#define INT8SZ NS_INT8SZ
#define INADDRSZ NS_INADDRSZ
#define IN6ADDRSZ NS_IN6ADDRSZ
#define INDIR_MASK NS_CMPRSFLGS
#define NAMESERVER_PORT NS_DEFAULTPORT
#define GETSHORT NS_GET16
#define GETLONG NS_GET32
#define PUTSHORT NS_PUT16
#define PUTLONG NS_PUT32

#define QUERY ns_o_query
#define IQUERY ns_o_iquery
#define STATUS ns_o_status
#define NOERROR ns_r_noerror
#define FORMERR ns_r_formerr
#define SERVFAIL ns_r_servfail
#define NXDOMAIN ns_r_nxdomain
#define NOTIMP ns_r_notimpl
#define REFUSED ns_r_refused
#define YXDOMAIN ns_r_yxdomain
#define YXRRSET ns_r_yxrrset
#define NXRRSET ns_r_nxrrset
#define NOTAUTH ns_r_notauth
#define NOTZONE ns_r_notzone
#define DELETE ns_uop_delete
#define ADD ns_uop_add

#define T_A ns_t_a
#define T_NS ns_t_ns
#define T_MD ns_t_md
#define T_MF ns_t_mf
#define T_CNAME ns_t_cname
#define T_SOA ns_t_soa
#define T_MB ns_t_mb
#define T_MG ns_t_mg
#define T_MR ns_t_mr
#define T_NULL ns_t_null
#define T_WKS ns_t_wks
#define T_PTR ns_t_ptr
#define T_HINFO ns_t_hinfo
#define T_MINFO ns_t_minfo
#define T_MX ns_t_mx
#define T_TXT ns_t_txt
#define T_RP ns_t_rp
#define T_AFSDB ns_t_afsdb
#define T_X25 ns_t_x25
#define T_ISDN ns_t_isdn
#define T_RT ns_t_rt
#define T_NSAP ns_t_nsap
#define T_NSAP_PTR ns_t_nsap_ptr
#define T_SIG ns_t_sig
#define T_KEY ns_t_key
#define T_PX ns_t_px
#define T_GPOS ns_t_gpos
#define T_AAAA ns_t_aaaa
#define T_LOC ns_t_loc
#define T_NXT ns_t_nxt
#define T_EID ns_t_eid
#define T_NIMLOC ns_t_nimloc
#define T_SRV ns_t_srv
#define T_ATMA ns_t_atma
#define T_NAPTR ns_t_naptr
#define T_KX ns_t_kx
#define T_CERT ns_t_cert
#define T_A6 ns_t_a6
#define T_DNAME ns_t_dname
#define T_SINK ns_t_sink
#define T_OPT ns_t_opt
#define T_APL ns_t_apl
#define T_DS ns_t_ds
#define T_SSHFP ns_t_sshfp
#define T_IPSECKEY ns_t_ipseckey
#define T_RRSIG ns_t_rrsig
#define T_NSEC ns_t_nsec
#define T_DNSKEY ns_t_dnskey
#define T_DHCID ns_t_dhcid
#define T_NSEC3 ns_t_nsec3
#define T_NSEC3PARAM ns_t_nsec3param
#define T_TLSA ns_t_tlsa
#define T_SMIMEA ns_t_smimea
#define T_HIP ns_t_hip
#define T_NINFO ns_t_ninfo
#define T_RKEY ns_t_rkey
#define T_TALINK ns_t_talink
#define T_CDS ns_t_cds
#define T_CDNSKEY ns_t_cdnskey
#define T_OPENPGPKEY ns_t_openpgpkey
#define T_CSYNC ns_t_csync
#define T_SPF ns_t_spf
#define T_UINFO ns_t_uinfo
#define T_UID ns_t_uid
#define T_GID ns_t_gid
#define T_UNSPEC ns_t_unspec
#define T_NID ns_t_nid
#define T_L32 ns_t_l32
#define T_L64 ns_t_l64
#define T_LP ns_t_lp
#define T_EUI48 ns_t_eui48
#define T_EUI64 ns_t_eui64
#define T_TKEY ns_t_tkey
#define T_TSIG ns_t_tsig
#define T_IXFR ns_t_ixfr
#define T_AXFR ns_t_axfr
#define T_MAILB ns_t_mailb
#define T_MAILA ns_t_maila
#define T_ANY ns_t_any
#define T_URI ns_t_uri
#define T_CAA ns_t_caa
#define T_AVC ns_t_avc
#define T_TA ns_t_ta
#define T_DLV ns_t_dlv
#define C_IN ns_c_in
#define C_CHAOS ns_c_chaos
#define C_HS ns_c_hs
#define C_NONE ns_c_none
#define C_ANY ns_c_any
#endif

__CRT_END_DECLS

#endif
