/* SPDX-License-Identifier: MIT */
/* Telnet's commands and options (RFC 854 and those that follow it). Linux only. */
#ifndef _ARPA_TELNET_H
#define _ARPA_TELNET_H

#include <bits/features.h>

#ifndef _WIN32
#define IAC 255
#define DONT 254
#define DO 253
#define WONT 252
#define WILL 251
#define SB 250
#define GA 249
#define EL 248
#define EC 247
#define AYT 246
#define AO 245
#define IP 244
#define BREAK 243
#define DM 242
#define SYNCH 242
#define NOP 241
#define SE 240
#define EOR 239
#define ABORT 238
#define SUSP 237
#define xEOF 236
#define NSLC 18
#define AUTH_HOW_ONE_WAY 0
#define AUTH_WHO_CLIENT 0
#define AUTH_WHO_MASK 1
#define AUTH_WHO_SERVER 1
#define AUTH_HOW_MASK 2
#define AUTH_HOW_MUTUAL 2
#define AUTHTYPE_NULL 0
#define AUTHTYPE_KERBEROS_V4 1
#define AUTHTYPE_KERBEROS_V5 2
#define AUTHTYPE_SPX 3
#define AUTHTYPE_MINK 4
#define AUTHTYPE_CNT 5
#define AUTHTYPE_TEST 99
#define ENCRYPT_IS 0
#define ENCRYPT_SUPPORT 1
#define ENCRYPT_REPLY 2
#define ENCRYPT_START 3
#define ENCRYPT_END 4
#define ENCRYPT_REQSTART 5
#define ENCRYPT_REQEND 6
#define ENCRYPT_ENC_KEYID 7
#define ENCRYPT_DEC_KEYID 8
#define ENCRYPT_CNT 9
#define ENCTYPE_ANY 0
#define ENCTYPE_DES_CFB64 1
#define ENCTYPE_DES_OFB64 2
#define ENCTYPE_CNT 3
#define ENV_ESC 2
#define ENV_USERVAR 3
#define LFLOW_OFF 0
#define LFLOW_ON 1
#define LFLOW_RESTART_ANY 2
#define LFLOW_RESTART_XON 3
#define LM_MODE 1
#define LM_FORWARDMASK 2
#define LM_SLC 3
#define MODE_EDIT 1
#define MODE_TRAPSIG 2
#define MODE_ACK 4
#define MODE_SOFT_TAB 8
#define MODE_LIT_ECHO 16
#define MODE_MASK 31
#define MODE_FLOW 256
#define MODE_ECHO 512
#define MODE_INBIN 1024
#define MODE_OUTBIN 2048
#define MODE_FORCE 4096
#define NEW_ENV_VAR 0
#define NEW_ENV_VALUE 1
#define OLD_ENV_VALUE 0
#define OLD_ENV_VAR 1
#define SLC_FUNC 0
#define SLC_NOSUPPORT 0
#define SLC_SYNCH 1
#define SLC_CANTCHANGE 1
#define SLC_FLAGS 1
#define SLC_BRK 2
#define SLC_VALUE 2
#define SLC_VARIABLE 2
#define SLC_LEVELBITS 3
#define SLC_IP 3
#define SLC_DEFAULT 3
#define SLC_AO 4
#define SLC_AYT 5
#define SLC_EOR 6
#define SLC_ABORT 7
#define SLC_EOF 8
#define SLC_SUSP 9
#define SLC_EC 10
#define SLC_EL 11
#define SLC_EW 12
#define SLC_RP 13
#define SLC_LNEXT 14
#define SLC_XON 15
#define SLC_XOFF 16
#define SLC_FORW1 17
#define SLC_FORW2 18
#define SLC_FLUSHOUT 32
#define SLC_FLUSHIN 64
#define SLC_ACK 128
#define TELOPT_BINARY 0
#define TELOPT_ECHO 1
#define TELOPT_RCP 2
#define TELOPT_SGA 3
#define TELOPT_NAMS 4
#define TELOPT_STATUS 5
#define TELOPT_TM 6
#define TELOPT_RCTE 7
#define TELOPT_NAOL 8
#define TELOPT_NAOP 9
#define TELOPT_NAOCRD 10
#define TELOPT_NAOHTS 11
#define TELOPT_NAOHTD 12
#define TELOPT_NAOFFD 13
#define TELOPT_NAOVTS 14
#define TELOPT_NAOVTD 15
#define TELOPT_NAOLFD 16
#define TELOPT_XASCII 17
#define TELOPT_LOGOUT 18
#define TELOPT_BM 19
#define TELOPT_DET 20
#define TELOPT_SUPDUP 21
#define TELOPT_SUPDUPOUTPUT 22
#define TELOPT_SNDLOC 23
#define TELOPT_TTYPE 24
#define TELOPT_EOR 25
#define TELOPT_TUID 26
#define TELOPT_OUTMRK 27
#define TELOPT_TTYLOC 28
#define TELOPT_3270REGIME 29
#define TELOPT_X3PAD 30
#define TELOPT_NAWS 31
#define TELOPT_TSPEED 32
#define TELOPT_LFLOW 33
#define TELOPT_LINEMODE 34
#define TELOPT_XDISPLOC 35
#define TELOPT_OLD_ENVIRON 36
#define TELOPT_AUTHENTICATION 37
#define TELOPT_ENCRYPT 38
#define TELOPT_NEW_ENVIRON 39
#define TELOPT_EXOPL 255
#define TELQUAL_IS 0
#define TELQUAL_SEND 1
#define TELQUAL_INFO 2
#define TELQUAL_REPLY 2
#define TELQUAL_NAME 3

/* Names to print, as BSD has them: the file of a program that defines TELCMDS, TELOPTS or SLC_NAMES gets the table, others its
 * declaration. Commands from xEOF to IAC, options from TELOPT_BINARY to TELOPT_NEW_ENVIRON, special characters from SLC_FUNC to SLC_FORW2. */
#define TELCMD_FIRST xEOF
#define TELCMD_LAST IAC
#define TELCMD_OK(command) ((unsigned int)(command) >= TELCMD_FIRST && (unsigned int)(command) <= TELCMD_LAST)
#define TELCMD(command) telcmds[(command) - TELCMD_FIRST]
#define NTELOPTS (1 + TELOPT_NEW_ENVIRON)
#define TELOPT_FIRST TELOPT_BINARY
#define TELOPT_LAST TELOPT_NEW_ENVIRON
#define TELOPT_OK(option) ((unsigned int)(option) <= TELOPT_LAST)
#define TELOPT(option) telopts[(option) - TELOPT_FIRST]
#define SLC_NAME_OK(character) ((unsigned int)(character) <= NSLC)
#define SLC_NAME(character) slc_names[character]

#ifdef TELCMDS
char *telcmds[] = {
	(char *)"EOF", (char *)"SUSP", (char *)"ABORT", (char *)"EOR", (char *)"SE", (char *)"NOP", (char *)"DMARK", (char *)"BRK", (char *)"IP",
	(char *)"AO", (char *)"AYT", (char *)"EC", (char *)"EL", (char *)"GA", (char *)"SB", (char *)"WILL", (char *)"WONT", (char *)"DO",
	(char *)"DONT", (char *)"IAC", 0
};
#else
extern char *telcmds[];
#endif

#ifdef TELOPTS
char *telopts[NTELOPTS + 1] = {
	(char *)"BINARY", (char *)"ECHO", (char *)"RCP", (char *)"SUPPRESS GO AHEAD", (char *)"NAME", (char *)"STATUS", (char *)"TIMING MARK",
	(char *)"RCTE", (char *)"NAOL", (char *)"NAOP", (char *)"NAOCRD", (char *)"NAOHTS", (char *)"NAOHTD", (char *)"NAOFFD",
	(char *)"NAOVTS", (char *)"NAOVTD", (char *)"NAOLFD", (char *)"EXTEND ASCII", (char *)"LOGOUT", (char *)"BYTE MACRO",
	(char *)"DATA ENTRY TERMINAL", (char *)"SUPDUP", (char *)"SUPDUP OUTPUT", (char *)"SEND LOCATION", (char *)"TERMINAL TYPE",
	(char *)"END OF RECORD", (char *)"TACACS UID", (char *)"OUTPUT MARKING", (char *)"TTYLOC", (char *)"3270 REGIME", (char *)"X.3 PAD",
	(char *)"NAWS", (char *)"TSPEED", (char *)"LFLOW", (char *)"LINEMODE", (char *)"XDISPLOC", (char *)"OLD-ENVIRON",
	(char *)"AUTHENTICATION", (char *)"ENCRYPT", (char *)"NEW-ENVIRON", 0
};
#else
extern char *telopts[];
#endif

#define SLC_NAMELIST \
	"0", "SYNCH", "BRK", "IP", "AO", "AYT", "EOR", "ABORT", "EOF", "SUSP", "EC", "EL", "EW", "RP", "LNEXT", "XON", "XOFF", "FORW1", "FORW2", 0
#ifdef SLC_NAMES
char *slc_names[] = { SLC_NAMELIST };
#else
extern char *slc_names[];
#define SLC_NAMES SLC_NAMELIST
#endif
#endif

#endif
