/* SPDX-License-Identifier: MIT */
/* Addresses as they were before networks had prefixes of any length: the first bits say how many bytes name the network. RFC 791, 3.2. */
#include <arpa/inet.h>
#include <endian.h>
#include <stddef.h>

#include "plat_inet.h"

/* The bits of an address that name the host. Addresses of class D and E have no host; they are treated as class C's. */
static uint32_t host_mask(uint32_t address)
{
	return address >> 31 == 0 ? 0xffffff : address >> 30 == 2 ? 0xffff : 0xff;
}

in_addr_t inet_netof(struct in_addr address)
{
	uint32_t value = be32toh(address.s_addr), mask = host_mask(value);
	return mask == 0xffffff ? value >> 24 : mask == 0xffff ? value >> 16 : value >> 8;
}

in_addr_t inet_lnaof(struct in_addr address)
{
	uint32_t value = be32toh(address.s_addr);
	return value & host_mask(value);
}

/* A network's number has as many bytes as its class gives it, so its size tells the class. */
struct in_addr inet_makeaddr(in_addr_t network, in_addr_t host)
{
	struct in_addr address;
	uint32_t value;
	if (network < 0x80)
		value = network << 24 | (host & 0xffffff);
	else if (network < 0x10000)
		value = network << 16 | (host & 0xffff);
	else if (network < 0x1000000)
		value = network << 8 | (host & 0xff);
	else
		value = network | host;
	address.s_addr = htobe32(value);
	return address;
}

/* Each number is a byte, of which the last one given is the lowest. */
in_addr_t inet_network(const char *text)
{
	uint32_t value = 0;
	for (int parts = 1; parts <= 4; parts++) {
		uint64_t number;
		text = __plat_inet_part(text, 255, &number);
		if (text == NULL)
			return INADDR_NONE;
		value = value << 8 | (uint32_t)number;
		if (*text == '\0' || *text == ' ' || (*text >= '\t' && *text <= '\r'))
			return value;
		if (*text++ != '.')
			return INADDR_NONE;
	}
	return INADDR_NONE;
}
