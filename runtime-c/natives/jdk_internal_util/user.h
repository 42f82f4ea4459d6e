#ifndef KILN_NATIVES_USER_H
#define KILN_NATIVES_USER_H

/* Name and home directory of the user the process runs as; empty if unknown. */
struct kiln_user {
  char name[256];
  char home[4096];
};

void kiln_user_read(struct kiln_user *user);

#endif
