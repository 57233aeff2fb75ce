/* SPDX-License-Identifier: MIT */
/* getifaddrs(): what the kernel tells of links and addresses over a netlink socket (rtnetlink(7)). Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/if_link.h>
#include <linux/rtnetlink.h>

#include "error.h"
#include "plat_cancel.h"

/* A link-layer address as AF_PACKET sockets have it; some are longer than Ethernet's. */
struct link_address {
	unsigned short family, protocol;
	int index;
	unsigned short type;
	unsigned char packet_type, length;
	unsigned char bytes[24];
};

union address {
	struct sockaddr any;
	struct sockaddr_in four;
	struct sockaddr_in6 six;
	struct link_address link;
};

/* One element with all that it points to. */
struct element {
	struct ifaddrs public;
	int index;
	char name[17];
	union address address, mask, other;
	struct rtnl_link_stats statistics;
};

struct list {
	struct element *first, **end;
};

static struct element *add(struct list *list)
{
	struct element *element = calloc(1, sizeof *element);
	if (element != NULL) {
		*list->end = element;
		list->end = (struct element **)(void *)&element->public.ifa_next;
		element->public.ifa_name = element->name;
	}
	return element;
}

/* The part, or NULL if it does not lie before the end; and the next one. */
static const struct rtattr *whole(const struct rtattr *part, const char *end)
{
	size_t left = (const char *)part < end ? (size_t)(end - (const char *)part) : 0;
	return left >= sizeof *part && part->rta_len >= sizeof *part && part->rta_len <= left ? part : NULL;
}

static const struct rtattr *behind(const struct rtattr *part)
{
	return (const struct rtattr *)(const void *)((const char *)part + RTA_ALIGN(part->rta_len));
}

static struct sockaddr *set_link(union address *address, const struct ifinfomsg *about, const void *data, size_t size)
{
	if (size > sizeof address->link.bytes)
		return NULL;
	address->link = (struct link_address){ .family = AF_PACKET, .index = about->ifi_index, .type = about->ifi_type, .length = (unsigned char)size };
	memcpy(address->link.bytes, data, size);
	return &address->any;
}

static int read_link(struct list *list, const struct nlmsghdr *message)
{
	const struct ifinfomsg *about = NLMSG_DATA(message);
	struct element *element = add(list);
	if (element == NULL)
		return -ENOMEM;
	element->index = about->ifi_index;
	element->public.ifa_flags = about->ifi_flags;
	const char *end = (const char *)message + message->nlmsg_len;
	for (const struct rtattr *part = IFLA_RTA(about); (part = whole(part, end)) != NULL; part = behind(part)) {
		const void *data = RTA_DATA(part);
		size_t size = RTA_PAYLOAD(part);
		if (part->rta_type == IFLA_IFNAME) {
			memcpy(element->name, data, size < 16 ? size : 16);
		} else if (part->rta_type == IFLA_ADDRESS) {
			element->public.ifa_addr = set_link(&element->address, about, data, size);
		} else if (part->rta_type == IFLA_BROADCAST) {
			element->public.ifa_broadaddr = set_link(&element->other, about, data, size);
		} else if (part->rta_type == IFLA_STATS && size >= sizeof element->statistics) {
			memcpy(&element->statistics, data, sizeof element->statistics);
			element->public.ifa_data = &element->statistics;
		}
	}
	if (element->public.ifa_addr == NULL)
		element->public.ifa_addr = set_link(&element->address, about, "", 0);
	return 0;
}

static struct sockaddr *set_inet(union address *address, const struct ifaddrmsg *about, const void *data, size_t size)
{
	if (about->ifa_family == AF_INET && size == 4) {
		address->four.sin_family = AF_INET;
		memcpy(&address->four.sin_addr, data, 4);
	} else if (about->ifa_family == AF_INET6 && size == 16) {
		address->six.sin6_family = AF_INET6;
		memcpy(&address->six.sin6_addr, data, 16);
		if (IN6_IS_ADDR_LINKLOCAL(&address->six.sin6_addr) || IN6_IS_ADDR_MC_LINKLOCAL(&address->six.sin6_addr))
			address->six.sin6_scope_id = about->ifa_index;
	} else {
		return NULL;
	}
	return &address->any;
}

static int read_address(struct list *list, const struct nlmsghdr *message)
{
	const struct ifaddrmsg *about = NLMSG_DATA(message);
	const struct element *link = list->first;
	/* The links came first. */
	while (link != NULL && (link->index != (int)about->ifa_index || link->public.ifa_addr == NULL))
		link = (const struct element *)link->public.ifa_next;
	if (link == NULL || (about->ifa_family != AF_INET && about->ifa_family != AF_INET6))
		return 0;
	struct element *element = add(list);
	if (element == NULL)
		return -ENOMEM;
	strcpy(element->name, link->name);
	element->public.ifa_flags = link->public.ifa_flags;
	struct sockaddr *address = NULL, *local = NULL;
	const char *end = (const char *)message + message->nlmsg_len;
	for (const struct rtattr *part = IFA_RTA(about); (part = whole(part, end)) != NULL; part = behind(part)) {
		const void *data = RTA_DATA(part);
		size_t size = RTA_PAYLOAD(part);
		if (part->rta_type == IFA_ADDRESS) {
			/* With IFA_LOCAL this is the other end of a point-to-point link. */
			address = set_inet(local == NULL ? &element->address : &element->other, about, data, size);
		} else if (part->rta_type == IFA_LOCAL) {
			if (address != NULL) {
				element->other = element->address;
				address = &element->other.any;
			}
			local = set_inet(&element->address, about, data, size);
		} else if (part->rta_type == IFA_BROADCAST) {
			static const union address none;
			if ((link->public.ifa_flags & 0x10) == 0) {
				element->other = none;
				element->public.ifa_broadaddr = set_inet(&element->other, about, data, size);
			}
		} else if (part->rta_type == IFA_LABEL) {
			memset(element->name, 0, sizeof element->name);
			memcpy(element->name, data, size < 16 ? size : 16);
		}
	}
	element->public.ifa_addr = local != NULL ? local : address;
	if (local != NULL && address != NULL && link->public.ifa_flags & 0x10)
		element->public.ifa_dstaddr = address;
	/* The mask from the number of its bits. */
	unsigned char bits[16] = { 0 };
	unsigned width = about->ifa_family == AF_INET ? 4 : 16;
	for (unsigned i = 0; i < about->ifa_prefixlen && i < 8 * width; i++)
		bits[i / 8] = (unsigned char)(bits[i / 8] | 0x80u >> i % 8);
	element->public.ifa_netmask = set_inet(&element->mask, about, bits, width);
	return 0;
}

/* Asks for all links or all addresses. 0 or -errno. */
static int ask(int fd, unsigned short type, unsigned sequence, struct list *list)
{
	struct {
		struct nlmsghdr head;
		struct rtgenmsg what;
	} question = { .head = { .nlmsg_len = NLMSG_LENGTH(sizeof(struct rtgenmsg)), .nlmsg_type = type, .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
			       .nlmsg_seq = sequence } };
	if (send(fd, &question, question.head.nlmsg_len, 0) < 0)
		return -errno;
	for (;;) {
		union {
			struct nlmsghdr head;
			char bytes[16384];
		} answer;
		ssize_t size = recv(fd, &answer, sizeof answer, 0);
		if (size < 0 && errno == EINTR)
			continue;
		if (size < 0)
			return -errno;
		const struct nlmsghdr *message = &answer.head;
		for (unsigned left = (unsigned)size; NLMSG_OK(message, left); message = NLMSG_NEXT(message, left)) {
			int error = 0;
			if (message->nlmsg_seq != sequence)
				continue;
			if (message->nlmsg_type == NLMSG_DONE)
				return 0;
			if (message->nlmsg_type == NLMSG_ERROR)
				return ((const struct nlmsgerr *)NLMSG_DATA(message))->error;
			if (message->nlmsg_type == RTM_NEWLINK)
				error = read_link(list, message);
			else if (message->nlmsg_type == RTM_NEWADDR)
				error = read_address(list, message);
			if (error < 0)
				return error;
		}
	}
}

int getifaddrs(struct ifaddrs **result)
{
	struct list list = { NULL, &list.first };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	if (fd < 0)
		return -1;
	int cancel_state = __plat_cancel_forbid();
	int error = ask(fd, RTM_GETLINK, 1, &list);
	if (error == 0)
		error = ask(fd, RTM_GETADDR, 2, &list);
	close(fd);
	__plat_cancel_restore(cancel_state);
	if (error < 0) {
		freeifaddrs((struct ifaddrs *)list.first);
		return __crt_result(error);
	}
	*result = (struct ifaddrs *)list.first;
	return 0;
}

void freeifaddrs(struct ifaddrs *list)
{
	while (list != NULL) {
		struct ifaddrs *next = list->ifa_next;
		free(list);
		list = next;
	}
}
