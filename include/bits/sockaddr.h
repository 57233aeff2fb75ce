/* SPDX-License-Identifier: MIT */
/* struct sockaddr and its types, as <sys/socket.h>, <sys/un.h>, <netinet/in.h>, <net/if.h> and <netdb.h> have them. */
#ifndef _BITS_SOCKADDR_H
#define _BITS_SOCKADDR_H

#include <bits/sa_family.h>

typedef unsigned int socklen_t;

struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};

#endif
