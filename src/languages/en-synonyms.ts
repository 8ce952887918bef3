/**
 * English words that mean nearly the same in questions about products, accounts, devices and software.
 *
 * A FAQ's index carries only the rows that touch its vocabulary. One row a line, as `parseSynonymLine` reads it:
 * `a = b = c` means each finds the others; `a > b = c` means what is typed as a also finds b and c, but not the other way.
 */
export const ENGLISH_SYNONYMS = `
log in = login = sign in = signin = log on = logon
log out = logout = sign out = signout = log off = logoff
sign up = signup = register = registration
join > sign up = register
enroll > sign up = register
create account = create an account = open an account = new account
password = passcode = passphrase
pwd > password
passwd > password
pin code = pin number = personal identification number
forgot = forget = forgotten
can't remember > forget
don't remember > forget
forgot password > reset password = recover password
forgot my password > reset password = recover password
lost password > reset password = forgot password
lost my password > reset password = forgot password
recover = recovery
retrieve > recover = restore
username = user name = user id = userid = login name
nickname > display name = username
login details = credentials = login credentials = login data
creds > credentials
two factor authentication = 2fa = multi factor authentication = mfa = two factor = two step verification
one time password = otp = one time code = one time passcode
totp > one time password = authenticator app
verification code = confirmation code = access code
sms code > verification code = one time password
security key = hardware key = yubikey = fido
passkey > passwordless = webauthn
fingerprint = touch id = biometric
face id = facial recognition = face recognition
verify = verification = confirm
proof = prove
prove identity > verify identity = proof of identity
identify = identification
identity > identification
id card = identity card
photo id = proof of identity = identity document
kyc = know your customer = identity verification = identity check
sso = single sign on
saml > single sign on = sso
oidc = openid connect
captcha = recaptcha = i'm not a robot
security question = secret question
locked out = lockout = locked account = account locked
unlock = unblock
unlock > locked
suspension = suspend
blacklist = blocklist = denylist
whitelist = allowlist = safelist
turn on = switch on = enable = activate
turn off = switch off = disable = deactivate
close account = delete account = cancel account = remove account = terminate account
close my account > delete account = cancel account
delete my account > close account = cancel account
cancel my account > delete account = close account
delete = remove = erase
get rid of > delete = remove
wipe > erase = delete
undelete > restore = recover
trash = recycle bin = deleted items
unsubscribe = opt out
stop emails > unsubscribe = opt out
stop receiving emails > unsubscribe = opt out
subscribe = subscription
newsletter = mailing list
rename = change name
edit = modify = change
amend > change = edit
modify = modification
account owner = account holder
profile > account
profile picture = avatar = profile photo = profile pic
admin = administrator
sysadmin = system administrator
owner = ownership
member = membership
permission = access right = privilege
access denied = permission denied = forbidden = unauthorized
allow = permit
allow > permission
access > permission
role > permission = privilege
rbac = role based access control
team member = teammate = coworker = colleague
personal data = personal information = pii = personal details
gdpr = data protection = general data protection regulation
dsgvo > gdpr = data protection
data protection > privacy
privacy policy = privacy notice = privacy statement
right to be forgotten > delete data = erase data = gdpr
download my data > export data = data export
terms of service = terms and conditions = terms of use
cookie banner = cookie consent = cookie notice
dpa = data processing agreement
private browsing = incognito = private window = private mode
problem = issue = trouble
difficulty > problem
error = failure
failure = fail
fail > error = problem
error code = error message = error number
bug = defect = glitch
bug > error = issue
report a bug = bug report = report an issue = report a problem
faulty = defective = damaged
fault = defect
malfunction > fault = fail
not working = doesn't work = isn't working = won't work
not working > fail = problem = error
doesn't work > fail = problem = error
stopped working > fail = not working
no longer works > stopped working = not working
out of order > broken = fault
broken > break
broke > break = broken
broken > damaged
crash = close unexpectedly = quit unexpectedly = force close
freeze = hang = unresponsive = not responding
stuck > freeze = hang = not responding
frozen = freeze
froze > freeze
hung > hang
black screen = blank screen = white screen
blue screen = bsod = blue screen of death
blank = empty
slow = sluggish = laggy
slow > performance = speed
lag = latency
lag > slow = delay
stutter > lag = slow
takes forever > slow = delay
takes too long > slow = delay
fast = quick = rapid = speedy
speed > performance = fast
speed up = make faster = accelerate = improve performance
delay = late
overdue = past due = late
timeout = time out
refuse = decline = reject
deny = denial
deny = refuse
turned down > declined = rejected
disappear = vanish
disappear > missing = lost
vanish > missing = lost
missing = lost
can't find > missing = search
cannot find > missing = search
can't see > missing = hidden
not showing > not visible = missing = hidden
doesn't show > not visible = missing = hidden
invisible > hidden = not visible
can't connect = cannot connect = unable to connect = no connection = connection failed
can't access > access denied = no access
can't pay > payment failed = payment declined
lost = lose = loss
misplace > lose = lost
stolen = steal = theft
stole > steal = theft
thief > theft = stolen
hidden = hide
wrong = incorrect
wrong > error
invalid > incorrect = wrong
mistake = error
by mistake = accidentally = by accident = unintentionally
misspell > typo = spelling
misspelt > misspell = typo
troubleshoot > diagnose = problem
fix = repair
fix = solve = resolve
mend > repair = fix
solution = solve
solution > fix
workaround > solution
restart = reboot
power cycle > restart = reboot
boot loop = bootloop = reboot loop = keeps restarting = keeps rebooting
boot = startup
start up > boot
power on = power up
power on > turn on = switch on = boot
shutdown = shut down = power off = power down
power off > turn off = switch off
won't start = doesn't start = does not start = won't boot = won't turn on
won't charge = not charging = doesn't charge = does not charge
won't load = not loading = doesn't load = fails to load
start = begin = commence
began > begin = start
begun > begin = start
quit = exit = close
end = finish = stop
stop > cancel = disable
abort > cancel = stop
resume > continue
factory reset = hard reset = factory settings = factory default
start over > reset = restart
start from scratch > reset = start over
default = standard
undo = revert
undone > undo
getting started = quick start = quickstart = first steps
onboarding > getting started
newbie > beginner = getting started
set up = setup = configure
config = configuration
cfg > config = configuration
settings = preferences
configuration > settings
options > settings
prefs > preferences = settings
param > parameter
uninstall > remove = delete
reinstall = install again
requirement = prerequisite
mandatory = required = compulsory = obligatory
system requirements = minimum requirements = hardware requirements
supported = compatible
works with > compatible
incompatible = unsupported
not compatible > incompatible
not supported > unsupported = incompatible
not available > unavailable
downtime = outage = service interruption = service disruption
server down > outage = service status = status page
site is down > outage = status page
status page = service status = system status
maintain = maintenance
upgrade = update
latest version = newest version = current version = most recent version
up to date > latest
outdated = out of date = obsolete
old version = previous version = older version = earlier version
version = release
changelog = change log = release notes
what's new > release notes = changelog = new features
roadmap = planned features = upcoming features
feature request = suggest a feature = feature suggestion
beta = preview = early access = prerelease
end of life = eol = end of support = discontinued
no longer available > discontinued
deprecated > obsolete = discontinued
lts = long term support
downgrade > previous version = older version
roll back = rollback = revert
auto update = automatic update = update automatically
automatic = auto
manually = by hand
feature = function
advantage = benefit
disadvantage = drawback = downside
difference > compare = comparison
compare = comparison
versus = vs
compare > difference
replace = substitute
swap > exchange = replace
refund = money back = reimburse
get my money back > refund = reimburse
money back guarantee = satisfaction guarantee
chargeback = payment dispute = disputed charge
return = send back = give back
sent back > return
return policy = refund policy
rma = return authorization = return merchandise authorization
exchange > return = replace
call off > cancel
cancel subscription = end subscription = stop subscription = unsubscribe = cancel membership
cancel my subscription > end subscription = stop subscription = unsubscribe
end my subscription > cancel subscription
stop my subscription > cancel subscription
terminate contract = cancel contract = end contract
change my mind > right of withdrawal = return
cooling off period = withdrawal period = right of withdrawal
subscription > plan = membership
monthly plan = monthly subscription
annual = yearly = per year
annual plan = yearly plan = annual subscription = yearly subscription
monthly = per month = every month
weekly = per week = every week
daily = per day = every day
quarterly = every three months
pricing plan = pricing tier
tier > plan
bundle = package deal = combo
auto renew = renew automatically
recurring payment = automatic payment = standing order
free trial = trial period
try out > trial = test
try before you buy > free trial = trial
free of charge = free = no cost = gratis
freemium > free plan
pay for > purchase
pay = paid = payment
paid plan = premium = pro version = paid version
payment method = payment option = way to pay = form of payment = means of payment
prepaid = prepay = pay in advance
buy now pay later = bnpl = pay later
pay in installments = installment plan = payment plan = pay in parts
invoice = bill
billing > payment
billing address = invoice address
billing cycle = billing period
receipt = proof of purchase = proof of payment
receipt > invoice
charged twice = double charge = duplicate charge = duplicate payment = paid twice
overcharge = charged too much
unknown charge = unrecognized charge = unexpected charge = unauthorized charge
price = cost
how much > price = cost = fee
fee > cost = price = charge
surcharge = extra charge = additional fee = extra fee = additional charge
hidden fees = hidden costs = extra costs = additional costs
expensive = costly = pricey
expensive > price
cheap = inexpensive = low cost = affordable
cheaper > discount = price
price increase = price rise = price hike
price match = price guarantee = best price guarantee
discount = price reduction = rebate
discount > promotion = coupon
special offer = promotion = promo = deal
bargain > deal = discount
percent off > discount
black friday > sale = promotion
on sale > discount
coupon = voucher = promo code = discount code = promotional code
gift card = gift voucher = gift certificate
redeem = redemption
store credit = shop credit = credit note
referral = refer a friend = invite a friend = recommend a friend
loyalty program > reward = points
loyalty card = rewards card = club card
points > rewards
cashback = cash back
bonus = reward
buy = purchase
bought > buy = purchase
order > purchase
buy > order
place an order = make a purchase = submit an order
reorder = order again = buy again
preorder = pre order = advance order
backorder = back order
bulk order = bulk purchase = large order = volume order
reseller = distributor = dealer
retailer > shop = store
shop = store
online shop = online store = web shop = webshop
merchant = seller = vendor
sell = sold
buyer > customer
shopper > customer
cart = basket = shopping bag = trolley
checkout = check out
wishlist = wish list
item = product
item number = product number = sku = article number
order number = order id = order reference
reference number > order number = confirmation number
confirmation number = booking reference
order confirmation = confirmation email
serial number = s/n
barcode = bar code
qr > qr code
out of stock = sold out = not in stock
in stock > available
restock = back in stock
inventory = stock
shipping = delivery = shipment = deliver
dispatch > ship = delivery
sent = send
send > ship
ship to > deliver to
shipping cost = delivery cost = shipping fee = delivery charge = postage
postage > shipping = delivery
free shipping = free delivery
express shipping = express delivery = next day delivery = fast delivery
delivery time = shipping time = delivery date = lead time
how long does delivery > delivery time = shipping time
my order arrive > delivery time = delivery date = track
when will it arrive > delivery time = delivery date
estimated delivery = eta = expected delivery
arrive > delivery
not arrived = hasn't arrived = not delivered = not received = didn't arrive
didn't receive = not received = did not receive = never received = haven't received
didn't get > not received
never arrived > not delivered = not received = lost
where is my order > track = delivery status
where is my parcel > track = delivery status
where is my package > track = delivery status
order status = delivery status = status of my order
track my order > delivery status = tracking number
tracking number = tracking code = tracking id = consignment number
parcel = package
courier = carrier = delivery company = shipping company
fedex > courier = carrier
dhl > courier = carrier
post office = postal service
by post = by mail
mail > email = postal
po box = post office box
click and collect = store pickup = in store pickup = collect in store
pick up = pickup = collect
collection point = pickup point = pickup location
delivery address = shipping address
change address = change of address = new address
signature on delivery = sign for delivery
arrived damaged = damaged in transit = damaged on arrival
wrong item = incorrect item = wrong product
missing item = missing part = incomplete order
incomplete > missing
customs duty = import duty = import tax = customs fee
vat = value added tax = sales tax = gst
tax free = duty free = vat free
vat number = vat id = tax id = tax number
international shipping = worldwide shipping = ship abroad = overseas delivery = ship internationally
abroad = overseas = foreign country
abroad > international
worldwide = global
warranty = guarantee
warranty period = guarantee period
warranty claim = guarantee claim
extended warranty = warranty extension
spare part = replacement part = spares
refurbished = reconditioned
second hand = secondhand = pre owned
brand > manufacturer
manufacturer = maker
packaging = wrapping
gift wrap = gift packaging
counterfeit = fake = knock off
handmade = handcrafted = hand made
custom made = made to order = bespoke = tailor made
size chart = size guide
what size > size guide = size chart
dimension = size = measurement
width = wide
height = tall
weight = weigh
too big = too large = oversized
too small = too tight
big = large
grey = gray
ingredient > contain
waterproof = water resistant = watertight
feedback > review = suggestion
recommend > suggest
suggestion = suggest
opening hours = business hours = opening times = working hours = hours of operation = office hours
when are you open > opening hours = business hours = opening times
what time do you > opening hours = business hours = opening times
closing time > opening hours
open on sunday > opening hours
bank holiday = public holiday
weekday = working day = business day
contact = get in touch
get hold of > contact
reach out > contact
talk to > contact
speak to > contact
speak = talk
spoke > speak = talk
write to > contact
contact details = contact information = contact info
phone number = telephone number = contact number
phone = telephone
call > phone = telephone
hotline = helpline = phone support = support line
call back = callback
text message = sms
live chat > chat
chatbot = virtual assistant
real person = human = live agent
talk to a human > contact = live agent = customer service
talk to someone = speak to someone = speak to a person = talk to a person = speak to a human
agent = representative = advisor
rep > representative = agent
adviser = advisor = consultant
customer service = customer support = customer care
support team = support staff = helpdesk = help desk = service desk
tech support = technical support
support ticket = support request = support case = help request
faq = frequently asked questions
question = inquiry
query > question
inquiry = inquire
reply = respond = response = answer
complain = complaint
complaint = grievance
unhappy = dissatisfied = disappointed = not satisfied
not happy > dissatisfied = complaint
satisfied = happy
report abuse = report a user = flag content = report content
harassment = bully = mobbing
street address > location
where are you based > location = headquarters = address
where are you located > location = headquarters = address
headquarters = head office = main office
nearest = closest = nearby
near me > nearby = nearest = location
get there > directions = location
car park = parking lot = parking space
appointment > booking = reservation
book = reserve
book an appointment = make an appointment = schedule an appointment = arrange an appointment
make a reservation = make a booking
reschedule = change appointment = move appointment
reschedule > postpone
postpone = defer
put off > postpone
missed appointment = no show
waiting list = waitlist
waiting time = queue
calendar > schedule
schedule = timetable
deadline = due date = closing date
time limit > deadline
expire = expiry
run out > expire
expire > valid
valid until > expire
expiry date = expiration date = best before = use by date
duration = length
how long > duration
time frame = timeframe
extend = extension
extend > renew
renew > extend
forever > permanent = lifetime
immediately = instantly = right away = straight away
asap = as soon as possible
urgent = emergency
frequency > often
how often > frequency
amount = quantity
qty > quantity
maximum = max = upper limit
minimum = min
at least > minimum
at most > maximum
maximum = limit
quota = limit
cap > limit = maximum
unlimited = no limit = limitless
exceed = over the limit
too many > exceed = limit
too much > exceed = limit
restrict = restriction
restriction = limit
criteria = criterion
criteria > requirement
eligible = qualify = entitled
who can apply > eligible
am i eligible > qualify = entitled
qualify = qualification
prohibited = forbidden = banned
not allowed > prohibited = forbidden
rule > policy
comply = compliance
cert > certificate
audit > inspection
meaning > definition
choose = select = pick
choice = choose
chose > choose
chosen > choose
advice = advise
advice = tip
hint = tip
guide = tutorial = walkthrough
instructions > manual = guide
manual = handbook = user guide = instruction manual
manual > guide
docs = documentation
paperwork > document
fill in = fill out = complete
apply > application
applicant > apply
submit = submission
send in > submit
hand in > submit
include = contain
comes with > include = supplied with
in the box > include = supplied with
build = built
keep = kept
keep > retain = store
retain = retention
retention period = storage period
long do you keep > retention period = storage period = retain
prevent = avoid
reduce = decrease
increase = raise
magnify = zoom in
combine = merge
merge accounts = combine accounts
convert = conversion
link account = connect account
show = display
look up > search
lookup > search
search > find
look for > search = find
locate > find
write = written
wrote > write
taken = take
took > take
given = give
gave > give
taught = teach
caught > catch
held > hold
thrown > throw
torn > tear
lent = lend
eaten > eat
flown > fly
fell > fall
drawn > draw
resent > resend
rebuilt > rebuild
teacher = instructor = tutor
worn > wear
fallen > fall
spent = spend
burnt > burn
drove > drive
driven > drive
withdrew > withdraw
withdrawn > withdraw
overridden > override
rewritten > rewrite
children = child
women = woman
men = man
wives = wife
feet = foot
teeth = tooth
mice = mouse
email = e mail
inbox = mailbox
spam = junk
junk mail > spam
spam folder = junk folder
out of office = autoresponder = vacation reply = automatic reply
phishing = fake email = suspicious email
scam = fraud
scam > phishing
fraud = fraudulent
hacked = compromised
hacked > unauthorized access = breach
someone else is using > compromised = hacked = unauthorized access
data breach = data leak = security breach = security incident
ransomware > malware
antivirus = anti virus = virus scanner = security software
safe = safety
safe = secure
dangerous = unsafe
protect > secure
vulnerability = security hole = security flaw = cve
vuln > vulnerability
patch = hotfix = bugfix
end to end encryption = e2ee
tls = ssl
https > tls = ssl
ca = certificate authority
ssh = secure shell
ddos = denial of service
alert = notification
notify = notification
push notification = push message
remind > notification
alert > warning = alarm
beep = buzzer
sound = audio
no sound = no audio = can't hear
mic = microphone
webcam = web cam
headphones = earphones = headset = earbuds
tv = television
live stream = livestream = live broadcast
picture = photo = image
pic > picture = photo = image
screenshot = screen shot = screen capture = screen grab
screen = display
monitor > screen = display
touchscreen = touch screen
dark mode = night mode = dark theme
font = typeface
text size = font size
emoji = emoticon = smiley
hotkey = keyboard shortcut = key combination = shortcut key
click = tap = press
popup = pop up = dialog = modal
dropdown = drop down
checkbox = check box = tick box
checkmark = check mark = tick
toggle > switch
transfer > move
migrate = move
duplicate = copy = clone
copy and paste = copy paste
backup = back up
snapshot > backup
restore > backup
export > download
import > upload
upload > attach
folder = directory
dir > directory = folder
file type = file format = file extension
filename = file name
zip = compress
zip file > archive
unzip = extract = unpack = decompress
electronic = digital
electronic signature = e signature = digital signature
spreadsheet = excel
csv > spreadsheet
internet > online = web
offline = without internet = no internet = not connected
disconnect = lose connection = connection lost = connection drops
keeps disconnecting > connection drops = connection lost
website = site = web site = webpage = web page
homepage = home page = start page = landing page
url = link = web address = hyperlink
dead link = broken link
404 = page not found
not found > 404
403 > forbidden = access denied
401 > unauthorized
429 > too many requests = rate limit
rate limit = throttle = request limit = too many requests
browser = web browser
chrome > browser
microsoft edge > browser
clear cache = empty cache = delete cache
clear history = delete history
refresh = reload
embed = iframe
wifi = wi fi = wlan = wireless
wifi password = wlan key = wifi key = wpa key = network key
ssid = network name = wifi name
hotspot = tethering = access point
router = gateway
modem > router
broadband > internet connection
ethernet = wired = network cable = lan cable
ethernet = lan
local network = home network = local area network = lan
vpn = virtual private network
dns = domain name system
nameserver = name server = dns server
hostname = host name = computer name
static ip = fixed ip
port forwarding = open a port = port mapping
nat = network address translation
mac address = hardware address
bandwidth = data rate = throughput
data usage = data consumption = data volume = traffic
ping > latency
signal = reception
weak signal = poor signal = bad reception = poor reception
cellular = mobile network = mobile data
lte = 4g
esim = embedded sim
apn = access point name
bluetooth = ble
bt > bluetooth
gps > location
geolocation > location
ntp = time server = network time = time sync
clock > time
timezone = time zone
daylight saving time = dst = summer time
lorawan = lora
smart home = home automation
iot = internet of things
api = application programming interface
rest api = web api
api key = api token = access token = access key
webhook > callback
sdk = software development kit
dev > developer
developer = programmer = coder
repo = repository
github > repository
pull request = pr = merge request
version control = source control = vcs
open source = oss = foss
ci = continuous integration
deploy = roll out = rollout
deploy > release = publish
prod > production
development environment = dev environment
localhost = local machine
k8s = kubernetes
docker > container
podman > container = docker
docker image = container image
docker compose = compose file
vm = virtual machine
vps = virtual private server = virtual server
self hosted = on premise = own server = on prem
saas = software as a service
aws = amazon web services
high availability = failover
automate > script
cron = crontab = scheduled task = cron job
background job = background task = worker
daemon = background service
systemd > service
systemctl > service = systemd
cli = command line = command line interface
terminal = console = shell
terminal > command line
command prompt = cmd
powershell > command line
bash > shell
gui = graphical user interface = graphical interface
ui = user interface
headless = without a screen = without a monitor
sudo > root = administrator
chmod > permission
env var = environment variable = env variable = envvar
env > environment
dotenv > environment variable
db = database
postgres = postgresql
mongo = mongodb
mariadb > mysql
sqlite > database
sql > database
redis > cache
js = javascript
ts = typescript
nodejs = node js
npm > package
py = python
pip > python
cpp = c++
csharp = c#
dotnet = .net
reactjs = react
vuejs = vue
angularjs = angular
stylesheet = css = style sheet
yml = yaml
regex = regexp = regular expression
async = asynchronous
sync = synchronize
compile = build
debug > troubleshoot = error
stack trace = stacktrace = traceback = backtrace
exception > error
segfault = segmentation fault
out of memory = oom = not enough memory
benchmark > performance
optimize > performance
execute = run
real time = realtime
cdn = content delivery network
seo = search engine optimization
cms = content management system
ai = artificial intelligence
llm = large language model
chatgpt > ai = llm
gpu = graphics card = video card
cpu = processor
microcontroller = mcu
soc = system on chip
single board computer = sbc
raspberry pi = rpi = raspi
arduino > microcontroller
esp32 > microcontroller
arm64 = aarch64
x86 64 = amd64 = x64
64 bit = 64bit
32 bit = 32bit
architecture = arch
operating system = os
distro = linux distribution
ubuntu > linux
debian > linux
macos = os x = osx = mac os
mac > macos
macbook > mac = laptop
iphone > ios
ipad > ios = tablet
pc = computer
desktop > computer
laptop > computer
notebook > laptop
mobile phone = smartphone = cell phone = cellphone = handset
mobile = cell phone
smartphone > mobile = phone
gadget > device
equipment = device
appliance = device
software = program
app = application
app > software
app store = google play = play store
plugin = addon = extension
add on > plugin = extension
component = part
firmware > software
firmware update = firmware upgrade = flash firmware
flash the image > write the image = burn the image
burn the image > flash = write
bootloader = boot loader
uboot = u boot = bootloader
brick > unusable = recover
ota = over the air
ota update = remote update = wireless update
fleet > devices
rootfs = root filesystem = root file system
filesystem = file system
read only = readonly = write protected
dtb = device tree
device driver = kernel module
hdd = hard drive = hard disk
ssd = solid state drive
disk = drive
usb stick = flash drive = thumb drive = usb drive = pen drive = memory stick
sd card = memory card = micro sd = microsd
emmc > flash = storage
storage space = disk space
disk > storage
disk full = no space left = out of space = not enough space = storage full = low disk space
free up space = clear space = disk cleanup
ram = memory
gb = gigabyte
mb = megabyte
tb = terabyte
usb c = type c
serial port = uart = com port
serial console > uart
gpio > pin
pwm = pulse width modulation
adc = analog to digital
overheat = too hot = gets hot = running hot
hot > temperature = overheat
heat = warm
heat > temperature
electricity = power
power cut = power outage = power failure = blackout = power loss
power supply = psu = power adapter = power brick
ac adapter = power adapter
charger > power adapter = power supply
charging cable > charger
power outlet = power socket = wall socket = mains socket
cable = cord = wire
adapter = adaptor
battery life = battery runtime = battery duration
battery drain = battery dies
flat battery = dead battery = empty battery
recharge > charge
undervoltage = low voltage = brownout = insufficient power
led > light = indicator
status light = indicator light = status led
blinking light = flashing light = blinking led = flashing led
blink > flash
light bulb = lightbulb
telemetry = usage data = diagnostic data
diagnose = diagnosis = diagnostic
analyse = analysis
metrics > monitor = statistics
dashboard = control panel = admin panel
syslog = system log = journal
audit log = activity log = audit trail
log file = logfile
remote desktop = rdp = remote control
remote access > ssh = vpn = remote control
nas = network attached storage = network storage
cloud storage = online storage
third party > external
language > translation
multilingual = multiple languages
i18n > translation = language
l10n > translation = language
speech recognition = voice recognition = speech to text = dictation
text to speech = tts = read aloud
a11y > accessibility
barrier free > accessible
wheelchair > accessible
visually impaired = blind = vision impaired
deaf = hard of hearing = hearing impaired
current account = checking account
iban = bank account number
bic = swift code
bank transfer = wire transfer
send money = transfer money = money transfer
direct debit = sepa
debit card = bank card
visa card > credit card
mastercard > credit card
amex = american express
contactless = tap to pay
nfc = near field communication
digital wallet = mobile wallet = e wallet
apple pay > mobile payment = digital wallet
google pay > mobile payment = digital wallet
card declined = card rejected = card refused = payment declined
freeze card = block card = lock card
lost card > block card = stolen card
atm = cash machine = cashpoint
take out money > withdraw
pay in > deposit
top up = add funds = add money
funds = money
overdraft = overdrawn = negative balance
loan > credit
borrow > loan
mortgage = home loan
credit score = credit rating
debt = arrears
pension = retirement
exchange rate = conversion rate
currency exchange = foreign exchange = forex
euro = eur
dollar = usd
bitcoin > cryptocurrency
crypto > cryptocurrency
bank statement = account statement
insurance coverage = insurance cover
file a claim = make a claim = submit a claim
tax return = tax declaration
tax office = tax authority
irs > tax
hmrc > tax
salary = wage
income = earnings
payslip = pay stub = paycheck
job = employment
job opening = vacancy = open position
job > career = vacancy
hire = recruit
cv = curriculum vitae
employee = staff = worker
self employed = freelance
unemployed = jobless
out of work > unemployed
sick leave = sick pay
annual leave = paid leave = paid time off = pto
vacation = holiday
parental leave = maternity leave = paternity leave
remote work = work from home = telework = home office
course > training
town hall = city hall
town = city
nationality = citizenship
residence permit = green card
asylum = refugee
renew passport = passport renewal
driving licence = driver's license = driving permit
licence = license
permit > license
vehicle registration = car registration
license plate = number plate = registration plate
birth = born
date of birth = birthday = dob = birth date
death = die = dead
deceased > death = die
passed away > death = deceased = die
marriage = marry = wedding
husband > spouse = partner
wife > spouse = partner
mum = mom = mother
dad = father
mother > parent
father > parent
guardian > parent
son > child
daughter > child
kid > child
baby = infant = newborn
toddler > child
teenager = teen = adolescent
underage = minor = under age
minimum age = age limit
how old > age
grown up > adult
elderly = senior = older people
pensioner > senior
childcare = daycare = day care
child benefit = child allowance
welfare = social security
housing benefit = housing allowance
grant = subsidy
charity = nonprofit = non profit
pupil = student
tuition = school fee
survey = poll = questionnaire
lawyer = solicitor = attorney
parking ticket = parking fine
rubbish = garbage = waste
rubbish bin = trash can = garbage can = dustbin
environmentally friendly = eco friendly = sustainable
rent = lease
renter = tenant
landlord = lessor
tenant > rent
tenancy = rental agreement
move house = moving home = relocation
flat = apartment
proof of address = proof of residence
utility bill > proof of address
electricity bill = energy bill
heating = radiator = heater
air conditioning = aircon = ac unit
fridge = refrigerator
hoover = vacuum cleaner
washing machine = washer
sofa = couch = settee
sofa > furniture
wardrobe = closet
assemble > put together
wash = clean
laundry > wash
mould = mold
trousers = pants
jumper = sweater = pullover
trainers = sneakers
jewellery = jewelry
nappy = diaper
toilet = restroom = bathroom = wc
travel > trip = journey
journey = trip
trip = tour
plane = airplane = aeroplane = aircraft
flight > plane
flight delay = delayed flight
boarding pass = boarding card
check in = checkin
luggage = baggage
suitcase > luggage = baggage
hand luggage = carry on = cabin bag = hand baggage = cabin baggage
checked baggage = hold luggage = checked luggage
single ticket = one way ticket
round trip = return ticket
fare > ticket price
train > rail
bus > coach
coach > bus
metro = subway = underground
public transport = public transit
taxi = cab
car = vehicle = automobile
motorbike = motorcycle
bike = bicycle
e bike = electric bike = pedelec
electric car = electric vehicle = ev
charging station = charging point = ev charger
car hire = car rental = rental car = rent a car
petrol = gasoline
tyre = tire
flat tyre = puncture
hotel > accommodation
accommodation = lodging
animal > pet
vet = veterinarian
quarantine = isolation = self isolation
covid = coronavirus = corona = covid 19
pandemic > covid = coronavirus
vaccine = immunization = jab
booster shot = booster dose
face mask = face covering
social distancing = physical distancing = keep distance
rapid test = antigen test = lateral flow test
contagious = infectious
sick > disease
unwell = sick
flu = influenza
fever = high temperature
headache = migraine
ache = pain
tired = fatigue = exhausted
vomit = throw up
vomit > nausea
nauseous = nausea
diarrhoea = diarrhea
stomach ache = abdominal pain = stomach pain
high blood pressure = hypertension
allergy = allergic
pregnant = pregnancy
birth control = contraception
doctor = physician
gp > doctor = family doctor
dentist = dental
emergency room = emergency department
a and e > emergency room
911 > emergency
999 > emergency
112 > emergency
medicine = medication = drug
pill > tablet = capsule
capsule > tablet
painkiller = pain relief
pharmacy = chemist = drugstore
prescribe = prescription
over the counter = without prescription = otc
dose = dosage
should i take > dose = dosage
side effect = adverse effect = adverse reaction
therapy = treatment
health insurance = medical insurance
injury = wound
injury = injure
vitamin > supplement
sugar free = no sugar = without sugar
gluten free = without gluten
coeliac = celiac
lactose free = dairy free
vegan = plant based
food = meal
lose weight = weight loss
gym = fitness center
workout = exercise
in app purchase = microtransaction
saved game = game progress
parental controls = child lock
cheque > check
programme = program
practise = practice
defence = defense
offence = offense
postcode = zip code = postal code
surname = last name = family name
first name = given name = forename
phone contract = mobile contract = phone plan
contract = agreement
contract period = contract term = minimum term
cancellation period = notice period
number porting = port my number
encrypt = cipher
scramble > encrypt
encryption at rest > encrypted storage
x.509 > certificate
root certificate = root ca
self signed = self signed certificate
hacker = attacker
pentest = penetration test
ufw > firewall
iptables > firewall
proxy = proxy server
nginx > web server = reverse proxy
apache > web server
web server = http server
load balancer = load balancing
server = backend
backend = back end
frontend = front end
outbound = outgoing
inbound = incoming
internet connection > network
persist = persistent = survive reboot
persist > save = store
save = saved = store
ephemeral > temporary
temporary = temp
dependency > package = library
lib > library
lockfile = lock file
helm > kubernetes
kubectl > kubernetes
aks > kubernetes
gke > kubernetes
azure > cloud
provision > set up = install
authenticate = authentication = auth
authn > authentication
authz > authorization
tamper > secure = integrity
retire = discontinue = deprecate
sunset > discontinue
doorbell > device
gauge > sensor
probe > sensor
circuit board = pcb
inoculation > vaccine = immunization
council = local authority
person = people
man = men
woman = women
child = children
foot = feet
tooth = teeth
leaf = leaves
half = halves
shelf = shelves
buy = bought
bring = brought
pay = paid
send = sent
spend = spent
lose = lost
leave = left
make = made
take = took = taken
give = gave = given
write = wrote = written
choose = chose = chosen
break = broke = broken
steal = stole = stolen
begin = began = begun
get = got = gotten
go = went = gone
find = found
see = saw = seen
hear = heard
hold = held
understand = understood
speak = spoke = spoken
drive = drove = driven
grow = grew = grown
know = knew = known
withdraw = withdrew = withdrawn
freeze = froze = frozen
hide = hid = hidden
wear = wore = worn
meet = met
cheque = check
enrol = enroll
fulfil = fulfill
`;
