#!/bin/sh
# Makes a certificate authority of this installation's own and the gateway's certificate, once: certificate.sh FOLDER NAME…
# n8n trusts the authority through NODE_EXTRA_CA_CERTS, so that the API key crosses no network in clear text.
set -eu
folder=$1
shift
[ -s "$folder/gateway.crt" ] && exit 0
mkdir -p "$folder"
cd "$folder"
names=""
for name in "$@"; do
	case $name in
	*[!0-9.]*) names="$names,DNS:$name" ;;
	*) names="$names,IP:$name" ;;
	esac
done
umask 077
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj "/CN=Rate gateway authority" \
	-addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign" \
	-keyout authority.key -out authority.crt 2>/dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" -keyout gateway.key -out gateway.csr 2>/dev/null
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "${names#,}" >extensions
openssl x509 -req -in gateway.csr -CA authority.crt -CAkey authority.key -CAcreateserial -days 3650 -extfile extensions -out gateway.pem 2>/dev/null
# The authority signs nothing more.
rm -f authority.key authority.srl gateway.csr extensions
chmod 0644 authority.crt
# Last, and whole: its presence says that all is there.
mv gateway.pem gateway.crt
