/**
 * Names of products and vendors that support deals with, as people write them. A name that is also a plain word counts
 * only with a capital letter.
 */
const NAMES = `
1password 3cx 8x8 abacus acer acrobat acronis acumatica adobe adp aerohive alarmcom alteryx altaro amazon
anyconnect anydesk apple appriver arcserve arctera arctic wolf aruba asana asterisk asus athenahealth atera
atlassian autocad autodesk autotask avast avaya avanan avg aws axcient azure backblaze bamboohr barracuda basecamp
belkin bentley bigcommerce bitdefender bitlocker bitwarden blackbaud blackberry blackboard bloomberg bluebeam
bluehost bosch brocade brother buffalo calendly canon canva carbonite carestream cch centos cerner checkpoint
chromebook cisco citrix clickshare clio cloudflare codetwo comcast commvault concur confluence connectwise
coreldraw cove crashplan creo crestron crowdstrike crystal cubase cylance d-link dahua datev datto dell dentrix
dexis dialpad docker docusign docuware dragon drake dropbox drupal duo dymo dynamics eaglesoft eaton ebay
eclinicalworks egnyte eizo elavon epicor epson eset etsy evernote exclaimer extreme facebook fedex fiery figma
filemaker filevault firefox flexlm follett fortianalyzer fortiap forticlient fortigate fortimail fortinet
fortiswitch foxit freepbx freshdesk freshservice fujitsu genetec gimp github gitlab globalprotect godaddy google
gotomeeting gotomypc grandstream hikvision honeywell hostgator hp hpe hubspot huddle huntress icloud illustrator
imanage indesign infoblox inkscape instagram intacct intel intuit ipad iphone ipswitch itglue ivanti jabra jamf
java jenkins jira juniper kaseya kaspersky keeper kodak konica kronos kyocera labtech lacerte laserfiche lastpass
lexmark lenovo libreoffice linkedin linksys linux liongard logitech logmein lotus mac macbook mailchimp
malwarebytes manageengine maas360 matlab mattermost mcafee meraki microsoft mikrotik milestone mimecast mindbody
minitab mitel moodle motorola mozilla myob mysql nable nagios navision neat nessus netapp netbackup netdocuments
netextender netgear netscaler netskope netsuite nimble ninjaone ninjarmm nintex nitro nitropdf nokia nortel norton
notion nuance nutanix nvidia okta onedrive onenote openvpn openshift oracle outlook palo panasonic panda papercut
parallels paxton paychex paylocity paypal peachtree pfsense photoshop plantronics plesk plex polycom poly
postgresql powerbi prtg procore promise proofpoint proseries proxmox putty qnap qualys quickbooks quickbase
quicken quicken realpage redhat revit rhino ricoh ring ringcentral robocopy roku ruckus salesforce samsung sap
screenconnect seagate sendgrid sentinelone servicenow sharefile sharepoint sharp shopify siemens sketchup skype
skykick slack smartsheet snagit snapchat solarwinds solidworks sonicwall sonos sophos splashtop spotify sql stripe
supermicro surfshark symantec synology tableau tally teamviewer tenable thinkpad thunderbird tiktok toast toshiba
tp-link trados trello trendnet tripplite twilio twitter ubiquiti ubuntu umbrella unifi unitrends untangle veeam
verifone verizon veritas verkada viber visio vmware vonage watchguard wacom webex webroot whatsapp wireguard
wireshark wix wordpress worldox workday xerox xero yahoo yardi yealink youtube zebra zendesk zerto zixcorp zscaler
zyxel
`
	.split(/\s+/)
	.filter((name) => name !== '');

const CAPITALISED = `
Access Acumen Aloha Amazon Apple Arctic Axis Bamboo Basecamp Bloomberg Box Brother Canon Chrome Clover Concur Cove
Creo Crystal Dragon Drake Drive Duo Edge Epic Excel Expensify Extreme Gmail Huddle Iris Keeper Kronos Lotus
Milestone Minecraft Neat Nest Nimble Nitro Notion Opera Oracle Outlook Palo Panda Parallels Poly Project Promise
Publisher Ring Safari Sage Sharp Slack Sonos Square Stripe Surface Tally Teams Toast Word Workday Xero Zoom
`
	.split(/\s+/)
	.filter((name) => name !== '');

export const PRODUCT_NAMES: ReadonlySet<string> = new Set(NAMES);
export const CAPITALISED_PRODUCT_NAMES: ReadonlySet<string> = new Set(CAPITALISED);
