/* SPDX-License-Identifier: MIT */
/* Replies and types of the file transfer protocol (RFC 959). */
#ifndef _ARPA_FTP_H
#define _ARPA_FTP_H

#include <bits/features.h>

#define PRELIM 1
#define COMPLETE 2
#define CONTINUE 3
#define TRANSIENT 4
#define ERROR 5

#define TYPE_A 1
#define TYPE_E 2
#define TYPE_I 3
#define TYPE_L 4

#define FORM_N 1
#define FORM_T 2
#define FORM_C 3

#define STRU_F 1
#define STRU_R 2
#define STRU_P 3

#define MODE_S 1
#define MODE_B 2
#define MODE_C 3

#define REC_ESC '\377'
#define REC_EOR '\001'
#define REC_EOF '\002'
#define BLK_EOR 0x80
#define BLK_EOF 0x40
#define BLK_ERRORS 0x20 /* the block may be wrong */
#define BLK_RESTART 0x10
#define BLK_REPLY BLK_ERRORS
#define BLK_SKIP BLK_RESTART
#define BLK_BYTECOUNT 2

/* For the one file of a program that defines FTP_NAMES: the names of types, forms, structures and modes, by their numbers. */
#ifdef FTP_NAMES
char *typenames[] = { (char *)"0", (char *)"ASCII", (char *)"EBCDIC", (char *)"Image", (char *)"Local" };
char *formnames[] = { (char *)"0", (char *)"Nonprint", (char *)"Telnet", (char *)"Carriage-control" };
char *strunames[] = { (char *)"0", (char *)"File", (char *)"Record", (char *)"Page" };
char *modenames[] = { (char *)"0", (char *)"Stream", (char *)"Block", (char *)"Compressed" };
#endif

#endif
