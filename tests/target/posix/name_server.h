/* SPDX-License-Identifier: MIT */
/* A name server of a test's own: its two sockets at one port of this machine, the thread that serves them, and the end of both. */
#ifndef NAME_SERVER_H
#define NAME_SERVER_H

#include <arpa/inet.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../../platform/linux/private/plat_netdb.h"

static int udp = -1, tcp = -1;
static pthread_t server;

/* What resolv.conf says by default, and this server alone. `serve` ends when a datagram of one byte comes. 0, or an error. */
static int start_server(struct dns_config *config, void *(*serve)(void *))
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof address;
	__plat_dns_read(NULL, config);
	udp = socket(AF_INET, SOCK_DGRAM, 0);
	tcp = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(udp, (struct sockaddr *)&address, length) != 0 || getsockname(udp, (struct sockaddr *)&address, &length) != 0)
		return 1;
	if (bind(tcp, (struct sockaddr *)&address, length) != 0 || listen(tcp, 5) != 0)
		return 1;
	memcpy(&config->servers[0], &address, sizeof address);
	return pthread_create(&server, NULL, serve, NULL);
}

static int stop_server(const struct dns_config *config)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	sendto(fd, "x", 1, 0, (const struct sockaddr *)&config->servers[0], sizeof(struct sockaddr_in));
	pthread_join(server, NULL);
	close(fd);
	close(udp);
	close(tcp);
	return 0;
}

#endif
