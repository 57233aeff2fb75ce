/* SPDX-License-Identifier: MIT */
/* htonl() and the like, for <netinet/in.h> and <arpa/inet.h>. */
#ifndef _BITS_NETWORK_ORDER_H
#define _BITS_NETWORK_ORDER_H

/* From the machine's order of bytes to the network's, and back. Async-signal-safe. */
uint32_t htonl(uint32_t __value) __CRT_NOTHROW;
uint16_t htons(uint16_t __value) __CRT_NOTHROW;
uint32_t ntohl(uint32_t __value) __CRT_NOTHROW;
uint16_t ntohs(uint16_t __value) __CRT_NOTHROW;

#endif
